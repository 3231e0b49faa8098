//! Text as it is compared: small letters, without accents. Whoever types `cafe` finds the `Café`.

/// The letters from U+00C0 to U+017F without what stands above, below and through them, each at its place; a space
/// for those that are two letters or none.
const LATIN: [&str; 4] = [
    "aaaaaa ceeeeiiiidnooooo ouuuuy  aaaaaa ceeeeiiii",
    "dnooooo ouuuuy yaaaaaaccccccccddddeeeeeeeeeegggg",
    "gggghhhhiiiiiiiiii  jjkkkllllllllllnnnnnnnnnoooo",
    "oo  rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs",
];

/// The text as it is compared.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            'A'..='Z' => folded.push(c.to_ascii_lowercase()),
            _ if c.is_ascii() => folded.push(c),
            // Accents that stand by themselves behind their letter, as some keyboards write them.
            '\u{300}'..='\u{36f}' => {}
            'ß' | 'ẞ' => folded.push_str("ss"),
            'Æ' | 'æ' => folded.push_str("ae"),
            'Œ' | 'œ' => folded.push_str("oe"),
            'Þ' | 'þ' => folded.push_str("th"),
            _ => match latin(c) {
                Some(letter) => folded.push(letter),
                None => folded.extend(c.to_lowercase().map(greek)),
            },
        }
    }
    folded
}

/// A letter of the table.
fn latin(c: char) -> Option<char> {
    let at = usize::try_from(u32::from(c).checked_sub(0xc0)?).ok()?;
    let letter = LATIN.get(at / 48)?.as_bytes().get(at % 48)?;
    (*letter != b' ').then_some(char::from(*letter))
}

/// Small Greek letters without their accents, and others as they are.
fn greek(c: char) -> char {
    match c {
        'ά' => 'α',
        'έ' => 'ε',
        'ή' => 'η',
        'ί' | 'ϊ' | 'ΐ' => 'ι',
        'ό' => 'ο',
        'ύ' | 'ϋ' | 'ΰ' => 'υ',
        'ώ' => 'ω',
        'ς' => 'σ',
        'ё' => 'е',
        'ș' => 's',
        'ț' => 't',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn case_and_accents_do_not_matter() {
        for (text, folded) in [
            ("Café CRÈME", "cafe creme"),
            ("cafe\u{301}", "cafe"),
            ("Straße, ŒUVRE, Ærø", "strasse, oeuvre, aero"),
            ("Łódź Ğüneş İstanbul ñandú", "lodz gunes istanbul nandu"),
            ("ΆΝΟΙΞΗ ἀρχή", "ανοιξη ἀρχη"),
            ("Ёлка", "елка"),
            ("איך מתחילים 日本 🎪", "איך מתחילים 日本 🎪"),
            ("2 × 3 ÷ 4", "2 × 3 ÷ 4"),
            ("București și Timișoara", "bucuresti si timisoara"),
        ] {
            assert_eq!(fold(text), folded);
        }
    }
}
