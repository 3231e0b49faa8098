//! Leaves out what fills the module's table with nothing.
//!
//! The splitter keeps a place in the table for every function that comes later, and says of each that there is nothing
//! yet. That is how a table begins anyway.

use crate::pack::number;
use anyhow::{Context, Result};
use wasmparser::{Element, ElementItems, ElementKind, Operator, Parser, Payload};

/// The number of the section that fills tables.
const ELEMENTS: u8 = 9;

/// The module without segments of its table that are empty, or all nothing.
pub(crate) fn leave_out(module: &[u8]) -> Result<Vec<u8>> {
    // Where the section before ended, so that the next begins there.
    let mut ended = 0;
    for payload in Parser::new(0).parse_all(module) {
        let payload = payload?;
        let begins = ended;
        if let Some((_, range)) = payload.as_section() {
            ended = usize::try_from(range.end)?;
        }
        let Payload::ElementSection(segments) = payload else { continue };
        let (mut kept, mut count) = (Vec::new(), 0);
        for segment in segments {
            let segment = segment?;
            if !is_empty(&segment)? {
                let range = usize::try_from(segment.range.start)?..usize::try_from(segment.range.end)?;
                kept.extend_from_slice(module.get(range).context("a segment outside of the module")?);
                count += 1;
            }
        }
        let content = [number(count), kept].concat();
        let section = [vec![ELEMENTS], number(content.len()), content].concat();
        return Ok([&module[..begins], &section, &module[ended..]].concat());
    }
    Ok(module.to_vec())
}

fn is_empty(segment: &Element) -> Result<bool> {
    if !matches!(segment.kind, ElementKind::Active { .. }) {
        return Ok(false);
    }
    match segment.items.clone() {
        ElementItems::Functions(functions) => Ok(functions.count() == 0),
        ElementItems::Expressions(_, all) => {
            for one in all {
                for operator in one?.get_operators_reader() {
                    if !matches!(operator?, Operator::RefNull { .. } | Operator::End) {
                        return Ok(false);
                    }
                }
            }
            Ok(true)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_something_stays() {
        let head = b"\0asm\x01\0\0\0";
        let section = |id: u8, content: &[u8]| [&[id], &*number(content.len()), content].concat();
        let nothing: [&[u8]; 2] =
            [&[0, 0x41, 1, 0x0b, 0], &[4, 0x41, 2, 0x0b, 2, 0xd0, 0x70, 0x0b, 0xd0, 0x70, 0x0b]];
        let something: [&[u8]; 2] =
            [&[0, 0x41, 1, 0x0b, 1, 0], &[4, 0x41, 2, 0x0b, 2, 0xd0, 0x70, 0x0b, 0xd2, 0, 0x0b]];
        let module = |segments: &[&[u8]]| {
            let elements = [&number(segments.len())[..], &segments.concat()].concat();
            let sections =
                [section(4, &[1, 0x70, 0, 9]), section(ELEMENTS, &elements), section(0, b"\x04rest")];
            [&head[..], &sections.concat()].concat()
        };
        let all = [nothing[0], something[0], nothing[1], something[1]];
        assert_eq!(leave_out(&module(&all)).unwrap(), module(&something));
        assert_eq!(leave_out(head).unwrap(), head);
    }
}
