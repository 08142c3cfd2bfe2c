namespace HerSys.Platform.Mvc.Errors;

/// <summary>What an error page shows, in the reader's language.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Title">What happened.</param>
/// <param name="Text">Why, and what to do now.</param>
/// <param name="Reference">The reference id (問い合わせ番号) that is found in the log.</param>
/// <param name="Language">The language of the texts, <c>ja</c> or <c>en</c>.</param>
public sealed record ErrorModel(int Status, string Title, string Text, string Reference, string Language);
