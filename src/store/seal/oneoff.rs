//! x
#[test]
fn each_stops_age() {
    for text in super::keys::SMALL_ORDER {
        let r: age::x25519::Recipient = text.parse().unwrap();
        assert!(
            std::panic::catch_unwind(|| age::encrypt(&r, b"x")).is_err(),
            "{text}"
        );
    }
}
