import 'szhk-charts';
import {createRef} from 'preact';
import type {OwnRow, SzhkWages} from 'szhk-charts';

const rows: readonly OwnRow[] = [{period: 2022, place: 'Rotterdam', measure: 'my-own', value: 1, unit: 'box'}];
const chart = createRef<SzhkWages>();

export const Tags = () => (
  <>
    <szhk-wages ref={chart} class="wide" style={{maxWidth: '640px'}} key="pay" lang="zh-HK" view="cities" heading-level={2} rows={rows} />
    <szhk-wages onszhk-ready={({detail}) => detail} onClick={({clientX}) => clientX} />
    <szhk-gdp-compare headingLevel="2" onszhk-error={({detail}) => detail.error.message} data-test="gdp" />
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
