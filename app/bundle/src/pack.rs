//! Takes a module apart so that it weighs less: brotli finds more that is alike where alike things are together.
//!
//! In a module, operations and the numbers that they are about take turns. Here the operations of all functions stand
//! together, and each kind of number does; a local is told by how many others have been used since it was, a few things
//! that are said all the time have an operation of their own, and what follows from the rest (how long a function is) is
//! not told. Together that is a fifth less than the module in brotli. `unpack.js` puts it together again, byte for
//! byte, in the browser; [`check`] has it do so here.
//!
//! The format: fifteen numbers of four bytes, the lowest first, and then what they count. How long the module is; how many
//! functions are in its table, and where that begins; how many functions are taken apart, and where they begin; how long
//! each of [`Parts`] is. Then these parts, and what was before the table, between it and the functions, and behind them.

use anyhow::{Context, Result, bail, ensure};
use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;
use std::process::Command;
use wasmparser::{ElementItems, Parser, Payload};

/// What puts it together again.
pub(crate) const UNPACK: &str = include_str!("unpack.js");

/// `i32.const` of these, and `local.get` of the locals that were used last, have operations of their own, which WebAssembly
/// does not use. So have constants that take three bytes or more: nearly all are addresses, and stand by themselves.
const OFTEN: [u8; 8] = [0, 1, 4, 8, 16, 2, 3, 12];
const GET_RECENT: u8 = 0xe0;
const RECENT: usize = 4;
const CONST_OFTEN: u8 = 0xe4;
const CONST_LONG: u8 = 0xec;

/// How much less a load or store is aligned than it could be is told in two bits; in the other six where it is from the
/// address, if that is nearer than this, or that it is told elsewhere.
const NEAR: u8 = 20;
const FAR: u8 = 0xfc;

/// What loads and stores are aligned to at the most, from `i32.load` on.
const NATURAL: [u8; 23] = [2, 3, 2, 3, 0, 0, 1, 1, 0, 0, 1, 1, 2, 2, 2, 3, 2, 3, 0, 1, 0, 1, 2];

#[derive(Default)]
struct Parts {
    /// The functions of the table, as its first and longest list has them: by the hundred and twenty-eight, and how far each
    /// is from the one before it of these.
    groups: Vec<u8>,
    steps: Vec<u8>,
    last: BTreeMap<u8, u32>,
    /// Operations, each with what is hardly ever another: what a block answers, how far a branch goes, what is near.
    operations: Vec<u8>,
    /// Which locals a function has.
    locals: Vec<u8>,
    /// Which local is meant, by how many others were used since.
    ranks: Vec<u8>,
    /// Which function is called.
    calls: Vec<u8>,
    /// Where in memory, from an address, where that is not near.
    offsets: Vec<u8>,
    numbers: Vec<u8>,
    addresses: Vec<u8>,
    rest: Vec<u8>,
}

/// The module taken apart; or not, in the same format.
pub(crate) fn pack(module: &[u8], apart: bool) -> Result<Vec<u8>> {
    let (mut parts, mut functions, mut code) = (Parts::default(), 0_usize, module.len()..module.len());
    let mut table = 0..0;
    for payload in Parser::new(0).parse_all(module) {
        match payload? {
            _ if !apart => {}
            Payload::ElementSection(segments) => {
                for segment in segments {
                    if let ElementItems::Functions(listed) = segment?.items
                        && table.is_empty()
                    {
                        for function in listed.into_iter_with_offsets() {
                            let (at, function) = function?;
                            let at = usize::try_from(at)?;
                            table.start = if table.is_empty() { at } else { table.start };
                            table.end = at + number(usize::try_from(function)?).len();
                            parts.list(function)?;
                        }
                    }
                }
            }
            Payload::CodeSectionEntry(body) => {
                let range = usize::try_from(body.range().start)?..usize::try_from(body.range().end)?;
                if functions == 0 {
                    code.start = range.start - number(range.len()).len();
                }
                code.end = range.end;
                functions += 1;
                parts.take(module, &body).with_context(|| format!("function {functions} of the module"))?;
            }
            _ => {}
        }
    }
    let listed = parts.steps.len();
    let parts = [
        parts.groups,
        parts.steps,
        parts.operations,
        parts.locals,
        parts.ranks,
        parts.calls,
        parts.offsets,
        parts.numbers,
        parts.addresses,
        parts.rest,
    ];
    let counts = [module.len(), listed, table.start, functions, code.start];
    let mut packed = Vec::new();
    for count in counts.into_iter().chain(parts.iter().map(Vec::len)) {
        packed.extend_from_slice(&u32::try_from(count)?.to_le_bytes());
    }
    packed.extend(parts.into_iter().flatten());
    for kept in [0..table.start, table.end..code.start, code.end..module.len()] {
        packed.extend_from_slice(&module[kept]);
    }
    Ok(packed)
}

impl Parts {
    fn list(&mut self, function: u32) -> Result<()> {
        let group = u8::try_from(function >> 7)?;
        let before = self.last.get(&group).map_or(u32::from(group) << 7, |last| *last);
        self.last.insert(group, function);
        self.groups.push(group);
        self.steps.push(function.wrapping_sub(before).to_le_bytes()[0]);
        Ok(())
    }

    fn take(&mut self, module: &[u8], body: &wasmparser::FunctionBody) -> Result<()> {
        let mut operators = body.get_operators_reader()?;
        let at = |offset: u64| usize::try_from(offset);
        let (begins, ends) = (at(body.range().start)?, at(body.range().end)?);
        self.locals.extend_from_slice(&module[begins..at(operators.original_position())?]);
        let mut recent = Vec::new();
        while !operators.eof() {
            let start = at(operators.original_position())?;
            operators.read()?;
            let end = at(operators.original_position())?.min(ends);
            self.operation(module, start..end, &mut recent)?;
        }
        Ok(())
    }

    fn operation(&mut self, module: &[u8], range: Range<usize>, recent: &mut Vec<usize>) -> Result<()> {
        let [operation, about @ ..] = &module[range] else { bail!("an operation of no bytes") };
        match (*operation, about) {
            (0x20..=0x22, _) => {
                let rank = rank(recent, value(about)?);
                if *operation == 0x20 && rank < RECENT {
                    self.operations.push(GET_RECENT + u8::try_from(rank)?);
                    return Ok(());
                }
                self.operations.push(*operation);
                self.ranks.extend(number(rank));
            }
            (0x41, [byte]) if let Some(place) = OFTEN.iter().position(|often| often == byte) => {
                self.operations.push(CONST_OFTEN + u8::try_from(place)?);
            }
            (0x41, [_, _, _, ..]) => {
                self.operations.push(CONST_LONG);
                self.addresses.extend_from_slice(about);
            }
            (0x41, _) => {
                self.operations.push(*operation);
                self.numbers.extend_from_slice(about);
            }
            (0x28..=0x3e, [align, offset @ ..]) => {
                let less = NATURAL[usize::from(operation - 0x28)].checked_sub(*align);
                let less = less.context("a load or store is aligned to more than it reads")?;
                self.operations.push(*operation);
                match offset {
                    [near] if *near < NEAR => self.operations.push(near << 2 | less),
                    _ => {
                        self.operations.push(FAR | less);
                        self.offsets.extend_from_slice(offset);
                    }
                }
            }
            (0x02..=0x04 | 0x0c | 0x0d, _) => {
                self.operations.push(*operation);
                self.operations.extend_from_slice(about);
            }
            (0x10, _) => {
                self.operations.push(*operation);
                self.calls.extend_from_slice(about);
            }
            (
                0x00
                | 0x01
                | 0x05
                | 0x0b
                | 0x0e..=0x11
                | 0x1a..=0x1c
                | 0x23..=0x26
                | 0x3f
                | 0x40
                | 0x42..=0xc4
                | 0xd0..=0xd2
                | 0xfc,
                _,
            ) => {
                self.operations.push(*operation);
                self.rest.extend_from_slice(about);
            }
            _ => bail!("operation {operation:#x} is not one that can be packed"),
        }
        Ok(())
    }
}

/// How many other locals have been used since this one was; those that have not been used yet follow in their order.
fn rank(recent: &mut Vec<usize>, local: usize) -> usize {
    recent.extend(recent.len()..=local);
    let rank = recent.iter().position(|other| *other == local).unwrap_or(local);
    recent[..=rank].rotate_right(1);
    rank
}

/// The number that these bytes say, in LEB128.
fn value(bytes: &[u8]) -> Result<usize> {
    ensure!(bytes.len() <= 4, "a number of {} bytes", bytes.len());
    Ok(bytes.iter().rev().fold(0, |value, byte| value << 7 | usize::from(byte & 0x7f)))
}

/// A number in LEB128.
pub(crate) fn number(mut value: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    while value > 0x7f {
        bytes.push((value & 0x7f) as u8 | 0x80);
        value >>= 7;
    }
    bytes.push(value as u8);
    bytes
}

/// Has the script that browsers run put it together again, and compares.
pub(crate) fn check(folder: &Path, packed: &[u8], module: &[u8]) -> Result<()> {
    let [script, from, to] = ["unpack.mjs", "module.pack", "module.wasm"].map(|name| folder.join(name));
    std::fs::write(&script, UNPACK)?;
    std::fs::write(&from, packed)?;
    let run = "const [script, from, to] = process.argv.slice(1); const fs = await import('node:fs'); \
               const { unpack } = await import(script); globalThis.fetch = async () => new Response(fs.readFileSync(from)); \
               fs.writeFileSync(to, await unpack(from));";
    let out = Command::new("node")
        .args(["--input-type=module", "--eval", run])
        .args([&script, &from, &to])
        .output();
    let out = out.context("cannot start node")?;
    let said = String::from_utf8_lossy(&out.stderr);
    ensure!(out.status.success(), "the module does not come together again: {said}");
    ensure!(std::fs::read(&to)? == module, "the module comes together as another");
    [script, from, to].iter().try_for_each(std::fs::remove_file).map_err(Into::into)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A module with these functions, each given as its locals and operations.
    fn module(functions: &[&[u8]]) -> Vec<u8> {
        let section = |id: u8, content: Vec<u8>| [vec![id], number(content.len()), content].concat();
        let bodies = functions.iter().flat_map(|body| [number(body.len()), body.to_vec()].concat());
        [
            b"\0asm\x01\0\0\0".to_vec(),
            section(1, vec![1, 0x60, 0, 0]),
            section(3, [number(functions.len()), vec![0; functions.len()]].concat()),
            section(5, vec![1, 0, 1]),
            section(9, vec![1, 0, 0x41, 0, 0x0b, 4, 3, 0, 1, 0xff, 0x01]),
            section(10, number(functions.len()).into_iter().chain(bodies).collect()),
            section(0, b"\x04rest behind".to_vec()),
        ]
        .concat()
    }

    fn comes_back(module: &[u8]) -> Vec<u8> {
        let packed = pack(module, true).unwrap();
        check(tempfile::tempdir().unwrap().path(), &packed, module).unwrap();
        packed
    }

    #[test]
    fn every_kind_of_operation_comes_back() {
        let long: Vec<u8> = [vec![0], [0x41, 0x80, 0x01, 0x1a].repeat(50), vec![0x0b]].concat();
        let functions: [&[u8]; 6] = [
            // Locals of two types, used again and again, and one that is far away.
            &[
                &[
                    2, 0x90, 0x01, 0x7f, 1, 0x7e, 0x20, 5, 0x21, 0, 0x20, 0, 0x22, 0x8f, 0x01, 0x21, 5, 0x20,
                    5,
                ][..],
                &[0x1a, 0x20, 0x8f, 0x01, 0x1a, 0x20, 5, 0x1a, 0x0b],
            ]
            .concat(),
            // Numbers of every length.
            &[
                0, 0x41, 0, 0x1a, 0x41, 12, 0x1a, 0x41, 0x7f, 0x1a, 0x41, 0x80, 0x7f, 0x1a, 0x41, 0x80, 0x80,
                0x40, 0x1a, 0x0b,
            ],
            &[
                0, 0x42, 0x80, 0x80, 0x01, 0x1a, 0x43, 1, 2, 3, 4, 0x1a, 0x44, 1, 2, 3, 4, 5, 6, 7, 8, 0x1a,
                0x0b,
            ],
            // Blocks in blocks, branches, a table of them, and a call.
            &[
                0, 0x02, 0x40, 0x03, 0x40, 0x41, 1, 0x04, 0x40, 0x0c, 2, 0x05, 0x0b, 0x41, 1, 0x0e, 2, 0, 1,
                1, 0x0b, 0x0b, 0x10, 0, 0x0b,
            ],
            // Memory: aligned as usual and not, near and far; and what has two bytes.
            &[
                0, 0x41, 8, 0x41, 8, 0x28, 2, 0, 0x36, 0, 0x80, 0x02, 0x3f, 0, 0x1a, 0x41, 0, 0x41, 0, 0x41,
                0, 0xfc, 11, 0, 0x41, 0, 0x41, 0, 0x41, 0, 0xfc, 10, 0, 0, 0x0b,
            ],
            &long,
        ];
        comes_back(&module(&functions));
        comes_back(&module(&[]));
    }

    #[test]
    fn what_was_used_last_is_told_first() {
        let mut recent = Vec::new();
        let ranks: Vec<_> = [3, 3, 0, 3, 1].iter().map(|local| rank(&mut recent, *local)).collect();
        assert_eq!(ranks, [3, 0, 1, 1, 2]);
    }

    #[test]
    fn a_module_that_stays_whole_does() {
        let module = module(&[&[0, 0x0b]]);
        let packed = pack(&module, false).unwrap();
        assert!(packed.ends_with(&module));
        check(tempfile::tempdir().unwrap().path(), &packed, &module).unwrap();
    }

    #[test]
    fn an_operation_that_nobody_knows_is_refused() {
        let tail_call = module(&[&[0, 0x12, 0, 0x0b]]);
        assert!(pack(&tail_call, true).is_err());
    }
}
