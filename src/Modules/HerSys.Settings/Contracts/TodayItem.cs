namespace HerSys.Settings.Contracts;

/// <summary>A list that waits for somebody; its row opens the list. Words are in the user's language already.</summary>
/// <param name="Order">Smaller is more urgent: people in danger 100, what has a deadline today 400, gaps in data 900.</param>
/// <param name="Icon">Icon of the theme; <c>red</c>, <c>orange</c> and <c>grey</c> colour the row too.</param>
/// <param name="Count">How many wait.</param>
/// <param name="Unit">What is counted, such as 人 or 件.</param>
/// <param name="Title">What they are, such as 受け取りを待つ発生届.</param>
/// <param name="Url">The list, beginning with <c>~/</c>.</param>
/// <param name="Detail">What tells the cases apart, in one line.</param>
/// <param name="Oldest">Since when the oldest has been waiting, UTC.</param>
public sealed record TodayItem(
    int Order,
    string Icon,
    int Count,
    string Unit,
    string Title,
    string Url,
    string? Detail = null,
    DateTimeOffset? Oldest = null);
