namespace HerSys.Reporting.Models;

/// <summary>The answer to one of the tenant's own fields, as it stands: for search, list columns and download.</summary>
public sealed class NotificationOwnAnswer
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid NotificationId { get; set; }

    public Guid CaseId { get; set; }

    /// <summary>The field.</summary>
    public required string Code { get; set; }

    /// <summary>The answer in Japanese words; a day as yyyy-MM-dd.</summary>
    public required string Words { get; set; }

    /// <summary>The words as a search key.</summary>
    public required string SearchKey { get; set; }
}
