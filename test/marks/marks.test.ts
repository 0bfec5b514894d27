import {expect} from 'chai';
import {spread} from '../../src/marks/end-labels.js';
import {placeColor} from '../../src/marks/place-colors.js';
import {timePoints} from '../../src/marks/points.js';
import {yearTicks} from '../../src/marks/scales.js';
import {valueLabels} from '../../src/marks/value-labels.js';
import {overlaps} from '../fixture.js';
import {rowOf, sketched, wordingOf} from './sketch.js';

describe('Labels at the ends of lines', () => {
  it('are moved apart, in their order, and stay within the plot', () => {
    const placed = spread([100, 102, 101, 300], [15, 15, 15, 15], 0, 310);
    expect(placed[2] ?? 0).to.be.at.least((placed[0] ?? 0) + 15);
    expect(placed[1] ?? 0).to.be.at.least((placed[2] ?? 0) + 15);
    expect(placed[3]).to.equal(300);
    expect(Math.max(...spread([305, 306, 307], [15, 15, 15], 0, 310))).to.be.at.most(310);
  });

  it('have as much room as their lines need', () => {
    const [one = 0, three = 0, last = 0] = spread([100, 101, 102], [15, 45, 15], 0, 310);
    expect(three - one).to.be.at.least(30);
    expect(last - three).to.be.at.least(30);
  });
});

describe('Values beside points', () => {
  it('never lie on one another, on a point or outside of the frame, and the first is always written', async () => {
    const wording = await wordingOf();
    const rows = Array.from({length: 40}, (_, index) =>
      rowOf({period: String(2000 + Math.floor(index / 2)), value: 1000 + (index % 2), place: index % 2 ? 'shenzhen' : 'hong-kong'}),
    );
    const points = timePoints(rows, wording);
    for (const form of ['lines', 'columns'] as const) {
      const {svgs, boxes, words} = sketched({
        width: 400,
        height: 200,
        x: {axis: null},
        y: {axis: null, domain: [0, 2000]},
        marks: [valueLabels(points, ({value}) => `${value} ships`, form, wording)],
      });
      expect(words.length).to.be.within(2, 30);
      expect(words).to.include('1000 ships');
      expect(overlaps(boxes)).to.deep.equal([]);
      const frame = svgs[0]?.getBoundingClientRect() as DOMRect;
      expect(boxes.filter(({left, right}) => left < frame.left || right > frame.right)).to.deep.equal([]);
      document.body.replaceChildren();
    }
  });
});

describe('Years on an axis', () => {
  it('are round and fit', () => {
    expect(yearTicks(1960, 2022, 160, 30)).to.deep.equal([1960, 1980, 2000, 2020]);
    expect(yearTicks(2001, 2023, 960, 30)).to.have.lengthOf(23);
    expect(yearTicks(2012, 2014, 300, 30)).to.deep.equal([2012, 2013, 2014]);
  });
});

describe('Colours', () => {
  it('are the same for a place everywhere, and step back for every other one', () => {
    expect(placeColor('shenzhen')).not.to.equal(placeColor('hong-kong'));
    expect(placeColor('tianjin')).to.equal(placeColor('anywhere else'));
  });
});
