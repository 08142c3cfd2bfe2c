namespace HerSys.Users.Contracts;

/// <summary>An organisation (組織) as other modules see it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">Its name, for example 那覇市保健所.</param>
/// <param name="Code">医療機関コード (10 digits) of an institution, the government's own number of others; null where there is none.</param>
/// <param name="Phone">Telephone, digits only; null when unknown.</param>
/// <param name="AfterHoursPhone">Telephone at night and on holidays, digits only; null when there is none.</param>
/// <param name="Address">Postal address; null when unknown.</param>
/// <param name="MunicipalityCodes">Area of a health center: 全国地方公共団体コード of six digits; empty for others.</param>
/// <param name="IsActive">False when it was closed; its old records stay.</param>
public sealed record OrganisationInfo(
    Guid Id,
    OrganisationKind Kind,
    string Name,
    string? Code,
    string? Phone,
    string? AfterHoursPhone,
    string? Address,
    IReadOnlyList<string> MunicipalityCodes,
    bool IsActive);
