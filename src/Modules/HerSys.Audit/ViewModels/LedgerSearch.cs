using HerSys.Platform.Auditing;

namespace HerSys.Audit.ViewModels;

/// <summary>What can be asked of the ledger; all of it stands in the address, so a search can be kept and sent on.</summary>
public sealed class LedgerSearch
{
    /// <summary>Part of the name of the person in charge or of the organisation.</summary>
    public string? Actor { get; set; }

    /// <summary>One action, or all.</summary>
    public AuditAction? Action { get; set; }

    /// <summary>First day, as people write days.</summary>
    public string? From { get; set; }

    /// <summary>Last day, as people write days.</summary>
    public string? Until { get; set; }

    /// <summary>The person concerned: HER-SYS ID, or the internal id of a link.</summary>
    public string? Person { get; set; }

    /// <summary>Kind of record.</summary>
    public string? Type { get; set; }

    /// <summary>Id of the record.</summary>
    public string? Subject { get; set; }

    /// <summary>Where the page before ended.</summary>
    public string? After { get; set; }
}
