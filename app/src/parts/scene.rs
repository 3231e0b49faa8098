//! The land behind the head of a page: hills, tents, and a sun that is the moon at night. All colours are tokens.

use super::Erase;
use leptos::prelude::*;

/// The land. It stands at the foot of a `.scene`.
#[component]
pub fn Land() -> impl IntoView {
    view! {
        <svg class="scene__land" viewBox="0 0 1200 260" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
            <path
                class="scene__star"
                d="M470 60h.1M560 14h.1M650-40h.1M690 48h.1M880 24h.1M1010 66h.1M960-60h.1M780-80h.1M1100-10h.1M1150 40h.1M850-130h.1M1040-140h.1"
            />
            <circle class="scene__sun" cx="745" cy="84" r="42"/>
            <path class="scene__far" d="M0 150c110-62 190-66 300-22 90 36 140 14 220-26 96-48 180-30 270 16 80 40 130 26 200-4 80-34 150-26 210 6v150H0z"/>
            <path class="scene__mid" d="M0 196c140-46 260-40 380-8 130 34 240 22 360-14 150-44 300-26 460 20v76H0z"/>
            <path class="scene__near" d="M0 222c200-30 330-24 520-8 240 20 440-16 680-6v60H0z"/>
            <path class="scene__tent" d="M640 152l-36 70h88zM520 174l-25 46h60zM838 164l-29 50h70z"/>
            <path class="scene__shade" d="M640 152l52 70 26-4zM520 174l35 46 18-3zM838 164l41 50 20-4z"/>
            <path class="scene__door" d="M642 173l-13 49h30zM521 189l-8 31h19zM839 181l-9 33h23z"/>
            <path class="scene__ground" d="M0 248c260-26 420-10 640-4 220 6 380-14 560-8v30H0z"/>
        </svg>
    }
    .erase()
}
