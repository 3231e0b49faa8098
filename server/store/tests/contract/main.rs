//! What a store promises, told once and kept on both databases.
//!
//! The Postgres half needs CAMPGRID_TEST_POSTGRES: the URL of a server on which databases may be made, such as
//! `postgres://postgres@localhost:5433/postgres`. Without it that half fails and says so: a suite that did not run
//! must not look as if it had.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a promise that is not kept is a panic"
)]

mod archive;
mod backup;
mod beside;
mod calendars;
mod codes;
mod crash;
mod events;
mod fixture;
mod forget;
mod hand_over;
mod heads;
mod hints;
mod hooks;
mod interest;
mod keys;
mod links;
mod log;
mod migrations;
mod people;
mod place;
mod tokens;
mod told;
mod walls;
mod whole;

/// Makes two tests out of every promise: `sqlite::log::…` and `postgres::log::…`.
macro_rules! on_both {
    ($($module:ident: $($promise:ident),+;)+) => {
        mod sqlite {
            $(mod $module {
                $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $promise() {
                    crate::place::on_sqlite(crate::$module::$promise).await;
                })+
            })+
        }
        mod postgres {
            $(mod $module {
                $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $promise() {
                    crate::place::on_postgres(crate::$module::$promise).await;
                })+
            })+
        }
    };
}

on_both! {
    events:
        an_event_is_found_by_its_slug,
        a_slug_is_given_once,
        events_come_newest_first,
        the_database_answers;
    log:
        a_change_comes_back_as_it_was,
        many_writers_fill_every_number_once,
        a_command_is_in_the_log_once,
        a_gap_is_refused,
        the_log_is_read_in_pages,
        events_do_not_mix;
    people:
        a_device_is_one_person,
        everybody_who_comes_at_once_gets_a_number,
        many_who_ask_at_once_are_each_told_who_they_are_by_now,
        names_come_and_go,
        a_role_is_raised_and_only_lowered_on_purpose,
        an_unknown_event_has_no_people,
        everybody_is_listed_with_their_devices;
    interest:
        the_last_write_holds,
        any_batches_leave_what_a_map_would,
        batches_that_meet_are_all_written,
        a_batch_that_is_given_up_is_whole_or_not_there_and_in_nobodys_way;
    keys:
        an_event_keeps_the_secret_of_each_kind_until_it_gets_another;
    links:
        a_link_is_redeemed_until_it_is_revoked,
        a_secret_is_one_link,
        who_came_by_a_link_is_known_once_each;
    codes:
        a_code_is_one_events_and_stays;
    heads:
        a_head_is_counted_once_in_a_run;
    hand_over:
        an_offer_is_taken_once_and_in_time,
        devices_that_press_at_once_are_one_too_many,
        whoever_the_device_was_brings_their_interest,
        a_device_that_may_do_more_is_not_given_away;
    calendars:
        a_new_secret_closes_the_one_before,
        a_logo_comes_back_as_it_was_and_old_ones_go;
    forget:
        nothing_of_a_forgotten_person_is_left,
        a_number_that_is_taken_forgets_nothing;
    archive:
        an_export_comes_back_byte_for_byte,
        people_go_on_where_the_archive_ended,
        an_unsound_archive_is_refused_and_leaves_nothing;
    backup:
        a_backup_is_whole_while_others_write,
        a_backup_overwrites_nothing;
    beside:
        what_is_written_beside_the_log_is_numbered_for_other_servers,
        whoever_is_far_behind_finds_a_gap,
        the_solver_is_claimed_by_one_server,
        how_far_every_event_is_is_one_question;
    crash:
        what_was_acknowledged_outlives_the_process;
    hints:
        a_commit_is_hinted_where_others_can_hear;
    hooks:
        an_event_has_so_many_hooks_and_no_more,
        a_delivery_is_one_servers_and_failures_in_a_row_turn_a_hook_off,
        what_a_server_lets_go_of_another_takes_up_once;
    told:
        a_browser_is_one_persons_and_the_oldest_go_first,
        what_was_told_is_told_by_one_server_and_once,
        an_address_is_given_out_once_and_kept_no_longer,
        who_is_forgotten_is_told_nothing_more,
        servers_that_start_at_once_agree_on_a_key;
    whole:
        a_deleted_event_leaves_nothing_and_its_neighbour_alone,
        a_backup_is_put_back_into_an_empty_database_and_no_other,
        a_look_says_which_tables_there_are_and_makes_none;
    walls:
        a_wall_has_one_address_until_it_is_taken_back;
    tokens:
        a_token_is_one_person_until_it_is_revoked,
        a_token_opens_its_event_and_no_other,
        a_token_is_no_owner_who_can_stay_alone;
    migrations:
        servers_that_start_at_once_share_one_database;
}
