/**
 * The look every surface starts from: Designsystemet's parts, then our type, density and roles. It goes
 * dark with the system only where an element around it says `data-color-scheme="auto"`.
 */
import './designsystemet.css';
import './base.css';
import './motion.css';
