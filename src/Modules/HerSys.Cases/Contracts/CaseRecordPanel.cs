namespace HerSys.Cases.Contracts;

/// <summary>A panel that another module draws on the record page.</summary>
/// <param name="Order">Smaller numbers stand higher.</param>
/// <param name="PartialPath">Path of the partial view, for example <c>~/HerSys.Reporting/Views/Shared/_Gaps.cshtml</c>.</param>
/// <param name="Model">Model of the partial view.</param>
public sealed record CaseRecordPanel(int Order, string PartialPath, object Model);
