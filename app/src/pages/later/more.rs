//! What pages that come later need besides their code: the words that they say, and the sheet of the desk.

use crate::words::words;
use ::words::By;
use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen(module = "/src/pages/later/more.js")]
extern "C" {
    fn text(name: &str) -> Promise;
    fn sheet(name: &str) -> Option<Promise>;
}

/// What is on its way.
pub(super) struct More {
    tables: Vec<(By, Promise)>,
    sheet: Option<Promise>,
}

impl More {
    /// Begins to fetch what is not there yet.
    pub(super) fn of(says: &[By]) -> Self {
        let w = words();
        let missing = says.iter().copied().filter(|by| !w.has(*by));
        Self {
            tables: missing.map(|by| (by, text(&by.file(w.language())))).collect(),
            sheet: if says.contains(&By::Desk) { sheet("desk.css") } else { None },
        }
    }

    /// Waits for it. Where all is there it is done at once, as it has to be for a page that comes to life.
    pub(super) async fn here(self) {
        for (by, table) in self.tables {
            if let Ok(table) = JsFuture::from(table).await {
                words().bring_more(by, table.as_string().unwrap_or_default());
            }
        }
        if let Some(sheet) = self.sheet {
            let _ = JsFuture::from(sheet).await;
        }
    }
}
