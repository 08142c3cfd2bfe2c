namespace HerSys.Cases.Models;

/// <summary>An ID of the old system (6 to 8 digits) under which a case was known. A string: it may begin with 0.</summary>
public sealed class PersonAlias
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid PersonId { get; set; }

    public Guid CaseId { get; set; }

    /// <summary>The digits.</summary>
    public required string Value { get; set; }
}
