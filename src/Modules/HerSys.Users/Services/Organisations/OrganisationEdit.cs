using HerSys.Users.Contracts;

namespace HerSys.Users.Services.Organisations;

/// <summary>An organisation as somebody typed it.</summary>
public sealed record OrganisationEdit
{
    /// <summary>Its id; null for a new one.</summary>
    public Guid? Id { get; init; }

    /// <summary>The version on the screen, for one that exists.</summary>
    public long Version { get; init; }

    public OrganisationKind Kind { get; init; }

    public string? Name { get; init; }

    /// <summary>The reading (フリガナ), where it is known.</summary>
    public string? Kana { get; init; }

    public string? Code { get; init; }

    public string? Phone { get; init; }

    public string? AfterHoursPhone { get; init; }

    public string? Address { get; init; }

    /// <summary>Area of a health center, as 全国地方公共団体コード.</summary>
    public IReadOnlyList<string> MunicipalityCodes { get; init; } = [];

    public bool IsActive { get; init; } = true;
}
