//! Takes out of the module what is never called.
//!
//! A view whose type is erased carries a pointer to each function that it might be asked for, so the linker keeps them
//! all, one of each for every kind of view. One of them nobody ever asks for, since pages come to life in one go
//! (`hydrate` in app/src/lib.rs): the asynchronous way of coming to life, a tenth of what a first visit downloads.

use anyhow::{Context, Result};
use std::collections::BTreeMap;
use std::ops::Range;
use wasmparser::{KnownCustom, Name, Parser, Payload, TypeRef};

/// What is in the names of functions that are never called: where that way begins, and what it awaits first. Nothing
/// within them is named here, for the compiler makes one of functions that are equal, under the name of any of them.
const NEVER: [&str; 2] =
    ["8into_any13hydrate_async17h", "8into_any13hydrate_async28_$u7b$$u7b$closure$u7d$$u7d$17h"];

const UNREACHABLE: u8 = 0x00;
const NOP: u8 = 0x01;
const END: u8 = 0x0b;

/// The module with nothing in those functions but a trap. What only they needed goes when the module is split.
///
/// Each stays as long as it was, so that nothing else moves; the relocations in it go, or the splitter would find in
/// them what it needs.
pub(crate) fn take_out(whole: &[u8]) -> Result<Vec<u8>> {
    let mut imported = 0;
    let mut bodies = Vec::new();
    let mut code = 0;
    let mut found = BTreeMap::new();
    let mut relocations = None;
    // Where the section before ended, so that the next begins there.
    let mut ended = 0;
    for payload in Parser::new(0).parse_all(whole) {
        let payload = payload?;
        let begins = ended;
        if let Some((_, range)) = payload.as_section() {
            ended = at(range.end)?;
        }
        match payload {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    imported += usize::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionStart { range, .. } => code = at(range.start)?,
            Payload::CodeSectionEntry(body) => bodies.push(at(body.range().start)?..at(body.range().end)?),
            Payload::CustomSection(section) => match section.as_known() {
                KnownCustom::Name(names) => {
                    for name in names {
                        let Name::Function(functions) = name? else { continue };
                        for function in functions {
                            let function = function?;
                            if NEVER.iter().any(|never| function.name.contains(never)) {
                                let body = (function.index as usize).checked_sub(imported);
                                if let Some(body) = body.and_then(|body| bodies.get(body)) {
                                    found.insert(body.start, body.end);
                                }
                            }
                        }
                    }
                }
                KnownCustom::Reloc(_) if section.name() == "reloc.CODE" => {
                    relocations = Some((begins, section))
                }
                _ => {}
            },
            _ => {}
        }
    }
    let mut module = whole.to_vec();
    for (start, end) in &found {
        let body = module.get_mut(*start..*end).context("a function outside of the module")?;
        body.fill(NOP);
        // No locals, and then the trap.
        if let [locals, first, .., last] = body {
            (*locals, *first, *last) = (0, UNREACHABLE, END);
        }
    }
    let taken = |offset: u32| {
        let at = code + offset as usize;
        found.range(..=at).next_back().is_some_and(|(_, end)| at < *end)
    };
    if let Some((head, section)) = relocations
        && let KnownCustom::Reloc(all) = section.as_known()
    {
        let end = at(section.range().end)?;
        let mut starts = Vec::new();
        for entry in all.entries().into_iter_with_offsets() {
            let (start, entry) = entry?;
            starts.push((at(start)?, !taken(entry.offset)));
        }
        let ends = starts.iter().skip(1).map(|(start, _)| *start).chain([end]);
        let kept: Vec<Range<usize>> = starts
            .iter()
            .zip(ends)
            .filter(|((_, keep), _)| *keep)
            .map(|((start, _), end)| *start..end)
            .collect();
        let mut content = Vec::new();
        write_number(&mut content, section.name().len());
        content.extend_from_slice(section.name().as_bytes());
        write_number(&mut content, all.section_index() as usize);
        write_number(&mut content, kept.len());
        for entry in kept {
            content.extend_from_slice(whole.get(entry).context("a relocation outside of the module")?);
        }
        let mut new = vec![0];
        write_number(&mut new, content.len());
        new.append(&mut content);
        module.splice(head..end, new);
    }
    println!("bundle: take out {} functions that are never called", found.len());
    Ok(module)
}

fn at(offset: u64) -> Result<usize> {
    Ok(usize::try_from(offset)?)
}

/// Writes a number in LEB128.
fn write_number(to: &mut Vec<u8>, mut number: usize) {
    while number >= 0x80 {
        to.push(u8::try_from(number & 0x7f).unwrap_or_default() | 0x80);
        number >>= 7;
    }
    to.push(u8::try_from(number).unwrap_or_default());
}
