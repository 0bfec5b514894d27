import {expect} from 'chai';
import {spread} from '../../src/marks/end-labels.js';
import {placeColor, yearTicks} from '../../src/scales.js';

describe('Labels at the ends of lines', () => {
  it('are moved apart, in their order, and stay within the plot', () => {
    const placed = spread([100, 102, 101, 300], 15, 0, 310);
    expect(placed[2] ?? 0).to.be.at.least((placed[0] ?? 0) + 15);
    expect(placed[1] ?? 0).to.be.at.least((placed[2] ?? 0) + 15);
    expect(placed[3]).to.equal(300);
    expect(Math.max(...spread([305, 306, 307], 15, 0, 310))).to.be.at.most(310);
  });
});

describe('Years on an axis', () => {
  it('are round and fit', () => {
    expect(yearTicks(1960, 2022, 160)).to.deep.equal([1960, 1980, 2000, 2020]);
    expect(yearTicks(2001, 2023, 960)).to.have.lengthOf(23);
    expect(yearTicks(2012, 2014, 300)).to.deep.equal([2012, 2013, 2014]);
  });
});

describe('Colours', () => {
  it('are the same for a place everywhere, and step back for every other one', () => {
    expect(placeColor('shenzhen')).not.to.equal(placeColor('hong-kong'));
    expect(placeColor('tianjin')).to.equal(placeColor('anywhere else'));
  });
});
