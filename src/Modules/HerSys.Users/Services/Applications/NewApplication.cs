using HerSys.Users.Contracts;

namespace HerSys.Users.Services.Applications;

/// <summary>An account application as somebody typed it.</summary>
public sealed record NewApplication
{
    public string? Name { get; init; }

    public string? Kana { get; init; }

    public OrganisationKind InstitutionKind { get; init; }

    public string? InstitutionName { get; init; }

    public string? InstitutionCode { get; init; }

    public string? Phone { get; init; }

    public string? WishedRole { get; init; }

    public string? Note { get; init; }
}
