// Puts a module together that pack.rs has taken apart. What is in each of its parts, and why, stands there; each is read
// once, from its beginning to its end.
const NATURAL = [2, 3, 2, 3, 0, 0, 1, 1, 0, 0, 1, 1, 2, 2, 2, 3, 2, 3, 0, 1, 0, 1, 2];
const OFTEN = [0, 1, 4, 8, 16, 2, 3, 12];
const [GROUPS, STEPS, OPERATIONS, LOCALS, RANKS, CALLS, OFFSETS, NUMBERS, ADDRESSES, REST] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

export async function unpack(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} for ${address}`);
  const from = new Uint8Array(await answer.arrayBuffer());
  const head = new DataView(from.buffer);
  const count = place => head.getUint32(4 * place, true);
  // With room to write a function before its length is known.
  const to = new Uint8Array(count(0) + 5);
  const [listed, table, functions, code] = [count(1), count(2), count(3), count(4)];
  const at = [];
  let next = 60, end = 0;
  for (let part = GROUPS; part <= REST; part++) {
    at.push(next);
    next += count(5 + part);
  }
  const copy = size => {
    to.set(from.subarray(next, next += size), end);
    end += size;
  };

  // Numbers are LEB128, and stay as they were written.
  const number = part => {
    let value = 0, bits = 0, byte;
    do {
      to[end++] = byte = from[at[part]++];
      value |= (byte & 127) << bits;
      bits += 7;
    } while (byte > 127);
    return value;
  };
  const put = value => {
    while (value > 127) {
      to[end++] = value & 127 | 128;
      value >>= 7;
    }
    to[end++] = value;
  };

  // The locals of a function, those that were used last first.
  let recent;
  const local = rank => {
    while (recent.length <= rank) recent.push(recent.length);
    const index = recent[rank];
    for (let place = rank; place > 0; place--) recent[place] = recent[place - 1];
    recent[0] = index;
    put(index);
  };
  const rank = () => {
    const begins = end, value = number(RANKS);
    end = begins;
    return value;
  };

  copy(table);
  const last = [];
  for (let left = listed; left > 0; left--) {
    const group = from[at[GROUPS]++];
    put(last[group] = (last[group] ?? group << 7) + (from[at[STEPS]++] << 24 >> 24));
  }
  copy(code - end);
  for (let left = functions; left > 0; left--) {
    const length = end, body = end += 5;
    recent = [];
    for (let groups = number(LOCALS); groups > 0; groups--) {
      number(LOCALS);
      to[end++] = from[at[LOCALS]++];
    }
    for (let depth = 1; depth > 0;) {
      const operation = from[at[OPERATIONS]++];
      if (operation >= 0xe0) {
        if (operation < 0xe4) {
          to[end++] = 0x20;
          local(operation - 0xe0);
          continue;
        }
        if (operation < 0xed) {
          to[end++] = 0x41;
          if (operation < 0xec) to[end++] = OFTEN[operation - 0xe4];
          else number(ADDRESSES);
          continue;
        }
      }
      to[end++] = operation;
      if (operation >= 0x28 && operation <= 0x3e) {
        const how = from[at[OPERATIONS]++];
        to[end++] = NATURAL[operation - 0x28] - (how & 3);
        if (how < 0xfc) to[end++] = how >> 2;
        else number(OFFSETS);
        continue;
      }
      switch (operation) {
        case 0x02: case 0x03: case 0x04: depth++; // and what it answers:
        case 0x0c: case 0x0d: number(OPERATIONS); break;
        case 0x0b: depth--; break;
        case 0x0e: for (let more = number(REST); more >= 0; more--) number(REST); break;
        case 0x10: number(CALLS); break;
        case 0x11: number(REST); number(REST); break;
        case 0x1c: for (let more = number(REST); more > 0; more--) number(REST); break;
        case 0x20: case 0x21: case 0x22: local(rank()); break;
        case 0x41: number(NUMBERS); break;
        case 0x23: case 0x24: case 0x25: case 0x26: case 0x3f: case 0x40: case 0x42: case 0xd0: case 0xd2: number(REST); break;
        case 0x43: for (let more = 4; more > 0; more--) to[end++] = from[at[REST]++]; break;
        case 0x44: for (let more = 8; more > 0; more--) to[end++] = from[at[REST]++]; break;
        case 0xfc: for (let more = [0, 0, 0, 0, 0, 0, 0, 0, 2, 1, 2, 1, 2, 1, 2, 1, 1, 1][number(REST)]; more > 0; more--) number(REST);
      }
    }
    // Its length goes before it, in as few bytes as it takes.
    const size = end - body;
    end = length;
    put(size);
    to.copyWithin(end, body, body + size);
    end += size;
  }
  copy(from.length - next);
  return to.subarray(0, count(0));
}
