import 'szhk-charts';
import type {OwnRow, SzhkWages} from 'szhk-charts';

const rows: readonly OwnRow[] = [{period: 2022, place: 'Rotterdam', measure: 'my-own', value: 1, unit: 'box'}];
let chart: SzhkWages | undefined;

export const Tags = () => (
  <>
    <szhk-wages
      ref={(element) => (chart = element)}
      class="wide"
      style={{'max-width': '640px'}}
      lang="zh-HK"
      view="cities"
      prop:rows={rows}
    />
    <szhk-wages ref={chart!} attr:heading-level={2} on:szhk-ready={({detail}) => detail} onClick={({clientX}) => clientX} />
    <szhk-gdp-compare prop:headingLevel={2} on:szhk-error={({detail}) => detail.error.message} data-test="gdp" />
    <szhk-figure number="5.1">Figure 5.1</szhk-figure>
    <szhk-value measure="gdp" place="shenzhen" bare />
    {/* @ts-expect-error there is no such view */}
    <szhk-wages view="pie" />
    {/* @ts-expect-error it has one view */}
    <szhk-patents view="pie" />
    {/* @ts-expect-error there is no such view */}
    <szhk-wages prop:view="pie" />
    {/* @ts-expect-error an event has a detail of its own */}
    <szhk-wages on:szhk-error={({detail}) => detail.row} />
    {/* @ts-expect-error there is no such property */}
    <szhk-gdp-compare colour="red" />
    {/* @ts-expect-error there is no such element */}
    <szhk-nothing />
    <div hidden />
  </>
);
