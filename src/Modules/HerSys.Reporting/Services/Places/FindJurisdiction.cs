using HerSys.Platform.Settings;
using HerSys.Platform.Shells;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Models;
using HerSys.Users.Contracts;

namespace HerSys.Reporting.Services.Places;

/// <summary>
/// Finds who is in charge by 所在地 (where the person is), not by 住所 (domain.md 1.1). A place that nobody here is in
/// charge of still goes to a health center: it receives the notification as 管轄外 and hands it over.
/// </summary>
internal sealed class FindJurisdiction(IOrganisationDirectory organisations, ISiteService site, ShellSettings tenant)
{
    private const string CenterSuffix = "保健所";

    /// <summary>Who is in charge of where the person of these normalised answers is.</summary>
    public async Task<Jurisdiction> ExecuteAsync(FormAnswers answers, CancellationToken cancellationToken)
    {
        var text = PlaceOf(answers);
        var centers = await organisations.ListAsync(OrganisationKind.HealthCenter, cancellationToken: cancellationToken);
        var settings = await site.GetAsync<ReportingSettings>(cancellationToken);
        var place = PlaceReader.Recognise(text, Known(centers, settings));
        var inCharge = place is null ? null : CenterOf(place.Code, centers);
        if (inCharge is not null)
        {
            return new Jurisdiction(text, place!.Code, inCharge.Id, inCharge.Name, IsOutside: false);
        }

        var receiver = CenterOf(tenant.MunicipalityCode, centers) ?? (centers.Count > 0 ? centers[0] : null);
        var isOutside = place is not null || (PlaceReader.NamesAMunicipality(text) && !CoversThePrefecture());
        return new Jurisdiction(text, place?.Code, receiver?.Id, receiver?.Name, isOutside);
    }

    /// <summary>所在地 where it differs, else 住所, else the municipality of the form of seven items.</summary>
    private static string PlaceOf(FormAnswers answers)
    {
        string[] codes = answers.Is(FieldCodes.LocationSame, FieldCodes.No)
            ? [FieldCodes.LocationAddress, FieldCodes.Address]
            : [FieldCodes.Address, FieldCodes.LocationAddress, "residence_municipality"];
        return codes.Select(answers.Text).FirstOrDefault(text => text.Length > 0) ?? "";
    }

    /// <summary>The tenant's own name; what it set up; and 那覇市 from 那覇市保健所, where its area is that one place.</summary>
    private IEnumerable<PlaceName> Known(IReadOnlyList<OrganisationInfo> centers, ReportingSettings settings)
    {
        var own = tenant.MunicipalityCode is { Length: > 0 } code ? [new PlaceName(tenant.DisplayName, code)] : Array.Empty<PlaceName>();
        var named = centers
            .Where(center => center.MunicipalityCodes.Count == 1 && center.Name.EndsWith(CenterSuffix, StringComparison.Ordinal))
            .Select(center => new PlaceName(center.Name[..^CenterSuffix.Length], center.MunicipalityCodes[0]));
        return [.. settings.Places, .. own, .. named];
    }

    private static OrganisationInfo? CenterOf(string? code, IReadOnlyList<OrganisationInfo> centers) =>
        centers.FirstOrDefault(center => code is not null && center.MunicipalityCodes.Contains(code, StringComparer.Ordinal));

    /// <summary>A prefecture does not know the names of all its municipalities; it takes them as its own.</summary>
    private bool CoversThePrefecture() => tenant.MunicipalityCode?[2..5] == "000";
}
