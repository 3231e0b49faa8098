//! What reads bytes that anybody may send, on its corpus and on inputs made of it: always the same ones. `FUZZ=1000000` tries
//! so many. tests/fuzz/README.md says how to search for longer.

#[path = "../fuzz/targets.rs"]
mod targets;

use std::path::Path;

/// Numbers by chance, the same each time: splitmix64.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % end.max(1) as u64).expect("it is below a size")
    }
}

/// What breaks readers, to be put in anywhere.
const PIECES: [&[u8]; 24] = [
    b"\"",
    b"\\",
    b"<",
    b"&",
    b"]]>",
    b"{",
    b"[",
    b",",
    b"\n",
    b"\t",
    b";",
    b"-1",
    b"0",
    b"99999999999999999999",
    b"1e999",
    b"null",
    b"true",
    b"\\u0000",
    b"\\ud800",
    b"\xff\xfe",
    "\u{202e}".as_bytes(),
    "é".as_bytes(),
    b"%00",
    b"2030-02-30",
];

/// Another input, made of one or two that are known.
fn mutated(corpus: &[Vec<u8>], dice: &mut Dice) -> Vec<u8> {
    let mut input = corpus[dice.below(corpus.len())].clone();
    for _ in 0..=dice.below(6) {
        let at = dice.below(input.len() + 1);
        match dice.below(6) {
            0 if at < input.len() => input[at] ^= 1 << dice.below(8),
            1 => drop(input.drain(at..(at + dice.below(20)).min(input.len()))),
            2 => drop(input.splice(at..at, PIECES[dice.below(PIECES.len())].iter().copied())),
            3 => {
                let again = input[at..(at + dice.below(40)).min(input.len())].to_vec();
                input.splice(at..at, again);
            }
            4 => {
                let other = &corpus[dice.below(corpus.len())];
                let from = dice.below(other.len());
                input.splice(at.., other[from..].iter().copied());
            }
            _ => input.truncate(at.max(1)),
        }
    }
    input.truncate(20_000);
    input
}

#[test]
fn whatever_comes_nothing_panics_and_markdown_stays_harmless() {
    let times = tests::times("FUZZ", 2_000);
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR"));
    for (name, target) in targets::TARGETS {
        let folders = [fixtures.join("fuzz/corpus").join(name), fixtures.join("fixtures/hostile")];
        let files = folders.iter().flat_map(|folder| std::fs::read_dir(folder).expect("the folder is there"));
        let mut files: Vec<_> = files.map(|file| file.expect("it can be read").path()).collect();
        files.sort();
        let corpus: Vec<_> = files.iter().map(|file| std::fs::read(file).expect("it can be read")).collect();
        let mut dice = Dice(0);
        let made = (0..times).map(|_| mutated(&corpus, &mut dice)).collect::<Vec<_>>();
        for input in corpus.iter().chain(&made) {
            let tried = std::panic::catch_unwind(|| target(input));
            assert!(tried.is_ok(), "{name} panics: {:?}", String::from_utf8_lossy(input));
        }
    }
}

#[test]
fn what_is_known_to_be_right_is_read() {
    // A corpus that nothing reads would show nothing.
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus");
    let text = |name: &str| std::fs::read_to_string(corpus.join(name)).expect("it is there");
    for frame in ["frames/hello", "frames/beat", "frames/names"] {
        assert!(app::json::read::<app::api::Frame>(&text(frame)).is_some(), "{frame}");
    }
    for form in ["forms/pitch", "forms/settings", "forms/slot", "forms/room"] {
        let fields = serde_urlencoded::from_str(&text(form)).expect("it is a form");
        assert!(model::Fields(fields).asked(None).is_ok(), "{form}");
    }
    let (names, board) = (model::Names::default(), model::Board::blank());
    let onto = server::imports::Onto { board: &board, names: &names, guids: None };
    for programme in ["schedule.json", "schedule.xml", "sessionize.json", "pretalx.json"] {
        let programme_text = text(&format!("programmes/{programme}"));
        let tables = server::imports::Tables { programme: programme_text, ..Default::default() };
        let (_, preview) = server::imports::read(&tables, &onto, words::Language::English.words());
        assert!(
            preview.sessions.iter().any(|title| title.starts_with("Kites")),
            "{programme}: {:?}",
            preview.faults
        );
    }
}
