namespace HerSys.Audit.Models;

/// <summary>Longest texts of an entry, in characters. Longer ones are cut: an entry must never fail for its length.</summary>
internal static class LedgerLimits
{
    public const int ActorName = 200;
    public const int Role = 60;
    public const int OrganisationName = 200;
    public const int Source = 200;
    public const int SubjectType = 60;
    public const int SubjectId = 100;
    public const int Summary = 400;
    public const int RequestId = 64;
}
