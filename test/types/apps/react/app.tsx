import 'szhk-charts';
import {useRef, type CSSProperties} from 'react';
import type {OwnRow, SzhkWages} from 'szhk-charts';
import {Figure, GdpCompare, Value, Wages} from 'szhk-charts/react';
import {PortThroughput} from 'szhk-charts/react/port-throughput.js';

const rows: readonly OwnRow[] = [{period: 2022, place: 'Rotterdam', measure: 'my-own', value: 1, unit: 'box'}];
const style: CSSProperties = {maxWidth: 640};

export function Components() {
  const chart = useRef<SzhkWages>(null);
  return (
    <>
      <Wages ref={chart} className="wide" style={style} id="pay" lang="zh-HK" view="cities" headingLevel={2} rows={rows} />
      <Wages onReady={({detail}) => String(detail)} onError={({detail}) => detail.error.message} onClick={({clientX}) => clientX} />
      <GdpCompare view="tigers" highlight={{place: 'hong-kong'}} onSelect={({detail}) => detail.row?.['value']} aria-label="GDP" />
      <PortThroughput year={2020} onHighlight={({detail}) => detail.highlight?.place} key="ports" />
      <Figure number="5.1" onReady={() => undefined} />
      <Value measure="gdp" place="shenzhen" period={2022} bare digits={3} onError={() => undefined} />
      {/* @ts-expect-error there is no such view */}
      <Wages view="pie" />
      {/* @ts-expect-error a number has no event of drawing */}
      <Value measure="gdp" onReady={() => undefined} />
      {/* @ts-expect-error methods are not set */}
      <Wages toCSV={() => Promise.resolve('')} />
      {/* @ts-expect-error there is no such property */}
      <GdpCompare colour="red" />
    </>
  );
}

export function Tags() {
  const chart = useRef<SzhkWages>(null);
  return (
    <>
      <szhk-wages ref={chart} className="wide" style={style} key="pay" lang="zh-HK" view="cities" heading-level={2} rows={rows} />
      <szhk-wages onszhk-ready={({detail}) => detail} onClick={({clientX}) => clientX} />
      <szhk-gdp-compare headingLevel="2" onszhk-error={({detail}) => detail.error.message} data-test="gdp" suppressHydrationWarning />
      <szhk-figure number="5.1">Figure 5.1</szhk-figure>
      <szhk-value measure="gdp" place="shenzhen" bare />
      {/* @ts-expect-error there is no such view */}
      <szhk-wages view="pie" />
      {/* @ts-expect-error it has one view */}
      <szhk-patents view="pie" />
      {/* @ts-expect-error a level is a number */}
      <szhk-wages heading-level="two" />
      {/* @ts-expect-error an event has a detail of its own */}
      <szhk-wages onszhk-error={({detail}) => detail.row} />
      {/* @ts-expect-error there is no such property */}
      <szhk-gdp-compare colour="red" />
      {/* @ts-expect-error there is no such element */}
      <szhk-nothing />
      <div hidden />
    </>
  );
}
