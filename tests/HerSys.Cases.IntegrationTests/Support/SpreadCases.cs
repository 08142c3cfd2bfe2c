using HerSys.Cases.Contracts;
using HerSys.Cases.Statuses;
using HerSys.Platform.Security;
using HerSys.Users.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Cases.IntegrationTests.Support;

/// <summary>Cases spread over health centers, institutions, hotels and contractors, each for one reason to be seen.</summary>
public sealed class SpreadCases
{
    private static readonly Dictionary<string, string[]> OfInstitution = new()
    {
        ["clinic"] = ["notified"],
        ["hospital"] = ["assigned-hospital", "discharged-29", "discharged-30", "inpatient"],
    };

    private static readonly Dictionary<string, string[]> OfCenter = new()
    {
        ["center"] = [],
        ["north"] = ["area-north", "center-north"],
        ["south"] = ["received-south"],
    };

    private SpreadCases(CaseTenant tenant) => Tenant = tenant;

    public CaseTenant Tenant { get; }

    public IDictionary<string, Guid> Organisations { get; } = new Dictionary<string, Guid>();

    public IDictionary<string, Guid> Cases { get; } = new Dictionary<string, Guid>();

    public static async Task<SpreadCases> MakeAsync(CaseTenant tenant)
    {
        var world = new SpreadCases(tenant);
        await world.AddOrganisationsAsync();
        await world.AddCasesAsync();
        return world;
    }

    public IReadOnlyList<string> NamesOf(IEnumerable<Guid> ids) =>
        [.. Cases.Where(pair => ids.Contains(pair.Value)).Select(pair => pair.Key).Order(StringComparer.Ordinal)];

    /// <summary>What domain.md 7 says, written out.</summary>
    public IReadOnlyList<string> ExpectedFor(string role, string place)
    {
        IEnumerable<string> expected = role switch
        {
            RoleNames.PublicHealthInstitute or RoleNames.NationalOfficer or RoleNames.PrefectureOfficer => Cases.Keys,
            RoleNames.Doctor or RoleNames.Clerk or RoleNames.InstitutionManager or RoleNames.WardStaff => OfInstitution.GetValueOrDefault(place, []),
            RoleNames.HealthCenterStaff or RoleNames.HealthCenterDirector => place == "government"
                ? Cases.Keys
                : place == "center" ? Cases.Keys.Except(["area-north", "center-north", "received-south", "elsewhere"]) : OfCenter.GetValueOrDefault(place, []),
            RoleNames.Contractor => place == "call-center" ? ["calls"] : [],
            RoleNames.HotelNurse or RoleNames.HotelOffice => place == "hotel" ? ["expected-guest", "guest"] : [],
            _ => [],
        };
        return [.. expected.Order(StringComparer.Ordinal)];
    }

    private async Task AddOrganisationsAsync()
    {
        Organisations["center"] = await Tenant.CenterAsync();
        Organisations["north"] = await Tenant.AddOrganisationAsync(OrganisationKind.HealthCenter, "北保健所", "012041");
        Organisations["south"] = await Tenant.AddOrganisationAsync(OrganisationKind.HealthCenter, "南保健所", "221309");
        Organisations["clinic"] = await Tenant.AddOrganisationAsync(OrganisationKind.MedicalInstitution, "見本クリニック");
        Organisations["hospital"] = await Tenant.AddOrganisationAsync(OrganisationKind.MedicalInstitution, "見本病院");
        Organisations["hotel"] = await Tenant.AddOrganisationAsync(OrganisationKind.Hotel, "見本ホテル");
        Organisations["call-center"] = await Tenant.AddOrganisationAsync(OrganisationKind.Contractor, "見本コールセンター");
        await Tenant.RunAsync(async services =>
            Organisations["government"] = (await services.GetRequiredService<IOrganisationDirectory>().OwnGovernmentAsync()).Id);
    }

    private async Task AddCasesAsync()
    {
        var (center, hospital, hotel) = (Organisations["center"], Organisations["hospital"], Organisations["hotel"]);
        await AddAsync("own", made => made);
        await AddAsync("notified", made => made with { InstitutionId = Organisations["clinic"], InstitutionName = "見本クリニック" });
        await AddAsync("center-north", made => made with { HealthCenterId = Organisations["north"], LocationMunicipality = "012041" });
        await AddAsync("area-north", made => made with { HealthCenterId = Guid.NewGuid(), ReceivedById = Guid.NewGuid(), LocationMunicipality = "012041" }, center: false);
        await AddAsync("received-south", made => made with { HealthCenterId = Guid.NewGuid(), ReceivedById = Organisations["south"], LocationMunicipality = "440001" }, center: false);
        await AddAsync("elsewhere", made => made with { HealthCenterId = Guid.NewGuid(), LocationMunicipality = "440001" }, center: false);
        await AddAsync("inpatient", made => made with { Statuses = [In(CaseStatusCodes.Hospitalised, hospital, 5)] });
        foreach (var days in new[] { 29, 30, 31 })
        {
            await AddAsync($"discharged-{days}", made => made with { Statuses = [In(CaseStatusCodes.Hospitalised, hospital, days + 5), new NewStatus("50", Tenant.Now.AddDays(-days))] });
        }

        await AddAsync("guest", made => made with { Statuses = [In(CaseStatusCodes.Hotel, hotel, 3)] });
        await AddAsync("left-hotel", made => made with { Statuses = [In(CaseStatusCodes.Hotel, hotel, 5), new NewStatus("51", Tenant.Now.AddDays(-1))] });
        foreach (var (name, organisation, kind, isOver) in new[]
        {
            ("assigned-hospital", hospital, CaseAssignmentKind.Hospital, false),
            ("expected-guest", hotel, CaseAssignmentKind.ExpectedArrival, false),
            ("calls", Organisations["call-center"], CaseAssignmentKind.Contractor, false),
            ("calls-ended", Organisations["call-center"], CaseAssignmentKind.Contractor, true),
        })
        {
            await AddAsync(name, made => made);
            await Tenant.RunAsync(services => AssignAsync(services.GetRequiredService<ICaseAssignments>(), Cases[name], organisation, kind, isOver));
        }
    }

    private static async Task AssignAsync(ICaseAssignments assignments, Guid caseId, Guid organisation, CaseAssignmentKind kind, bool isOver)
    {
        await assignments.AssignAsync(caseId, organisation, kind);
        if (isOver)
        {
            await assignments.EndAsync(caseId, organisation, kind);
        }
    }

    private NewStatus In(string code, Guid place, int daysAgo) => new(code, Tenant.Now.AddDays(-daysAgo)) { PlaceOrganisationId = place };

    private async Task AddAsync(string name, Func<NewCase, NewCase> make, bool center = true)
    {
        var made = Tenant.AtHome(given: name);
        Cases[name] = (await Tenant.OpenAsync(make(center ? made with { HealthCenterId = Organisations["center"] } : made))).CaseId;
    }
}
