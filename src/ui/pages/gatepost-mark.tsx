/** The gatepost mark, as drawn in assets/icons/gatepost.svg. Decorative: the name always stands beside it. */
export function GatepostMark() {
  return (
    <svg viewBox="0 0 128 128" aria-hidden="true">
      <g fill="#c98a2c">
        <path d="M48 40h64v16H48zM48 64h64v16H48zM48 88h64v16H48z" />
        <rect x="104" y="32" width="16" height="80" rx="3" />
      </g>
      <g fill="#5d7488">
        <circle cx="36" cy="13" r="12" />
        <rect x="8" y="24" width="56" height="16" rx="4" />
        <rect x="16" y="38" width="40" height="82" rx="3" />
        <rect x="8" y="112" width="56" height="12" rx="4" />
      </g>
    </svg>
  );
}

/** The mark with the name beside it. */
export function Brand() {
  return <div class="brand"><GatepostMark /><span>Gatepost</span></div>;
}
