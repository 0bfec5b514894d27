import {createRoot} from 'react-dom/client';
import {Ports} from './Ports.jsx';

createRoot(document.getElementById('root')).render(<Ports />);
