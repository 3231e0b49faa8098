//! Gives what the module takes from its script short names: each of hundreds stands in both.

use crate::pack::number;
use anyhow::{Result, bail, ensure};
use std::collections::BTreeMap;
use wasmparser::{Parser, Payload, TypeRef};

/// What the module calls its script, and what it is to.
const SCRIPT: &str = "./campgrid_bg.js";
const SHORT: &str = ".";

/// The number of the section of imports.
const IMPORTS: u8 = 2;

/// The module and its script with short names for what the one takes from the other.
pub(crate) fn shorten(module: &[u8], script: &str) -> Result<(Vec<u8>, String)> {
    // Where the section before ended, so that the next begins there.
    let mut ended = 0;
    for payload in Parser::new(0).parse_all(module) {
        let payload = payload?;
        let begins = ended;
        if let Some((_, range)) = payload.as_section() {
            ended = usize::try_from(range.end)?;
        }
        let Payload::ImportSection(imports) = payload else { continue };
        let (mut short, mut all, mut count) = (BTreeMap::new(), Vec::new(), 0);
        for import in imports.into_imports() {
            let import = import?;
            let TypeRef::Func(function) = import.ty else { bail!("{} is no function", import.name) };
            let (from, name) = if import.module == SCRIPT {
                let next = letters(short.len());
                (SHORT, short.entry(import.name).or_insert(next).as_str())
            } else {
                (import.module, import.name)
            };
            for text in [from, name] {
                all.extend(number(text.len()));
                all.extend_from_slice(text.as_bytes());
            }
            all.push(0);
            all.extend(number(usize::try_from(function)?));
            count += 1;
        }
        let content = [number(count), all].concat();
        let section = [vec![IMPORTS], number(content.len()), content].concat();
        return Ok(([&module[..begins], &section, &module[ended..]].concat(), renamed(script, &short)?));
    }
    Ok((module.to_vec(), script.to_owned()))
}

/// The script with other names for what it gives to the module: each begins a line, as the name of a function in an object.
fn renamed(script: &str, short: &BTreeMap<&str, String>) -> Result<String> {
    let mut found = 0;
    let mut lines = Vec::new();
    for line in script.lines() {
        let renamed = line.split_once(':').and_then(|(name, rest)| {
            let short = short.get(name.trim())?;
            found += 1;
            Some(format!("{short}:{rest}"))
        });
        lines.push(renamed.unwrap_or_else(|| line.to_owned()));
    }
    ensure!(
        found == short.len(),
        "the script gives {found} of {} functions by a name of their own",
        short.len()
    );
    let script = lines.join("\n");
    ensure!(script.matches(SCRIPT).count() == 1, "the script is named more than once in itself");
    Ok(script.replace(SCRIPT, SHORT))
}

/// A name for a number: a, b, … z, aa, ba, …
fn letters(mut number: usize) -> String {
    let mut name = String::new();
    loop {
        name.push(char::from(b'a' + (number % 26) as u8));
        number /= 26;
        if number == 0 {
            return name;
        }
        number -= 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_names_are_one() {
        let names: std::collections::BTreeSet<_> = (0..2_000).map(letters).collect();
        assert_eq!(names.len(), 2_000);
        assert_eq!([0, 25, 26, 51, 52].map(letters), ["a", "z", "aa", "za", "ab"]);
    }

    #[test]
    fn module_and_script_still_mean_the_same() {
        let section = |id: u8, content: &[u8]| [&[id], &*number(content.len()), content].concat();
        let text = |text: &str| [number(text.len()), text.as_bytes().to_vec()].concat();
        let import = |from: &str, name: &str| [text(from), text(name), vec![0, 0]].concat();
        let module = |imports: &[Vec<u8>]| {
            let imports = [vec![3], imports.concat()].concat();
            let sections =
                [section(1, &[1, 0x60, 0, 0]), section(IMPORTS, &imports), section(0, b"\x04rest")];
            [b"\0asm\x01\0\0\0".to_vec(), sections.concat()].concat()
        };
        let long = module(&[
            import(SCRIPT, "__wbg_a_long_name"),
            import("./keep.js", "heard"),
            import(SCRIPT, "__other"),
        ]);
        let script = "const all = {\n__wbg_a_long_name: function(x) {\nheard(x);\n},\n__other: function() {},\n};\nreturn {\"./campgrid_bg.js\": all};";
        let (module_now, script_now) = shorten(&long, script).unwrap();
        assert_eq!(
            module_now,
            module(&[import(SHORT, "a"), import("./keep.js", "heard"), import(SHORT, "b")])
        );
        assert_eq!(
            script_now,
            "const all = {\na: function(x) {\nheard(x);\n},\nb: function() {},\n};\nreturn {\".\": all};"
        );
        assert!(shorten(&long, "return {\"./campgrid_bg.js\": {}};").is_err(), "nothing of it is there");
    }
}
