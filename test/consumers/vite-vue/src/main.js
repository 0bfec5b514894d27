import {createApp} from 'vue';
import Ports from './Ports.vue';

createApp(Ports).mount('#app');
