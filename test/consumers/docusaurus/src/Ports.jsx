import {useState} from 'react';
import 'szhk-charts/charts/port-throughput.js';
import {rows} from './rows.js';

export function Ports() {
  const [show, setShow] = useState();
  const [selected, setSelected] = useState('');
  return (
    <>
      <szhk-port-throughput rows={rows} headingLevel={2} show={show} onszhk-select={({detail}) => setSelected(detail.text)} />
      <button onClick={() => setShow('table')}>Table</button>
      <output>{selected}</output>
    </>
  );
}
