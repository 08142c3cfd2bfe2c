using HerSys.Platform.Data;
using HerSys.Users.Contracts;

namespace HerSys.Users.Models;

/// <summary>A person asks for an account (アカウントの申込み); a health center decides.</summary>
public sealed class AccountApplication : IVersioned
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public required string Name { get; set; }

    public required string Kana { get; set; }

    /// <summary>Kind of the institution: medical institution, hotel or contractor.</summary>
    public OrganisationKind InstitutionKind { get; set; }

    public required string InstitutionName { get; set; }

    /// <summary>医療機関コード; null for institutions that have none.</summary>
    public string? InstitutionCode { get; set; }

    /// <summary>Telephone, digits only.</summary>
    public required string Phone { get; set; }

    /// <summary>The role asked for, one of <c>RoleNames</c>.</summary>
    public required string WishedRole { get; set; }

    public string? Note { get; set; }

    public ApplicationState State { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>Address of the client, by which repeated applications are bounded.</summary>
    public required string Source { get; set; }

    public DateTimeOffset? DecidedAt { get; set; }

    public Guid? DecidedBy { get; set; }

    /// <summary>Why it was refused.</summary>
    public string? Reason { get; set; }

    /// <summary>The account that came of it.</summary>
    public Guid? UserId { get; set; }

    public long Version { get; set; }
}
