/// The key under which a property travels, made from its Swift name.
///
/// The rule, in the order in which it is applied:
/// 1. A capital letter that follows a small letter or a digit begins a word: `errorCode` becomes `error_code`.
/// 2. The last capital of a run of capitals begins a word when a small letter follows:
///    `userURLString` becomes `user_url_string`.
/// 3. A small `s` that ends a run of capitals is its plural and belongs to it: `userIDs` becomes `user_ids`.
/// 4. Digits belong to the word before them: `httpStatusCode2` becomes `http_status_code2`.
/// 5. Underscores stay where they are, and everything is written in small letters.
func snakeCased(_ name: String) -> String {
    let characters = Array(name)
    var result = ""
    for (index, character) in characters.enumerated() {
        if index > 0, character.isUppercase {
            let previous = characters[index - 1]
            let beginsWord = previous.isLowercase || previous.isNumber
            if beginsWord || (previous.isUppercase && endsRunOfCapitals(at: index, of: characters)) {
                result.append("_")
            }
        }
        result.append(character.lowercased())
    }
    return result
}

/// Whether the capital at `index` begins a new word because small letters follow it that are not just a plural `s`.
private func endsRunOfCapitals(at index: Int, of characters: [Character]) -> Bool {
    let next = index + 1
    guard next < characters.count, characters[next].isLowercase else { return false }
    guard characters[next] == "s" else { return true }
    let afterNext = next + 1
    return afterNext < characters.count && characters[afterNext].isLowercase
}
