namespace HerSys.Settings.Services.Features;

/// <summary>How switches of features are found in the ledger.</summary>
internal static class FeatureAudit
{
    /// <summary>Kind of record.</summary>
    public const string Subject = "feature";
}
