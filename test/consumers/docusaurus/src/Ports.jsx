import {useState} from 'react';
import {PortThroughput} from 'szhk-charts/react/port-throughput.js';
import {rows} from './rows.js';

export function Ports() {
  const [show, setShow] = useState();
  const [selected, setSelected] = useState('');
  return (
    <>
      <PortThroughput rows={rows} headingLevel={2} show={show} onSelect={({detail}) => setSelected(detail.text)} />
      <button onClick={() => setShow('table')}>Table</button>
      <output>{selected}</output>
    </>
  );
}
