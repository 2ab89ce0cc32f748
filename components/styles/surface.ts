/** The look every surface starts from: Designsystemet's parts, then our type, density and roles. */
import './designsystemet.css';
import './base.css';
import './motion.css';

// Designsystemet goes dark with the system only where a document asks for it.
document.documentElement.dataset.colorScheme ??= 'auto';
