namespace HerSys.Reporting.Api.Models;

/// <summary>What a rule has to say about a field.</summary>
/// <param name="Field">Code of the field.</param>
/// <param name="Rule">The rule: V01 to V23, or a word for checks that follow from the form itself.</param>
/// <param name="Message">What is wrong and what to do, in the language asked for.</param>
internal sealed record FindingDocument(string Field, string Rule, string Message);
