import {Ports} from './Ports.jsx';

export default function Page() {
  return (
    <main>
      <h1>Ports</h1>
      <Ports />
    </main>
  );
}
