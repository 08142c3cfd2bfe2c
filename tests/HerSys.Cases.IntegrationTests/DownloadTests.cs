using System.Net;
using System.Text;
using HerSys.Audit.Contracts;
using HerSys.Cases.Contracts;
using HerSys.Cases.IntegrationTests.Support;
using HerSys.Cases.Statuses;
using HerSys.Platform.Auditing;
using HerSys.Platform.Security;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using HerSys.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Cases.IntegrationTests;

/// <summary>What the list shows, as a file.</summary>
public sealed class DownloadTests(Servers servers)
{
    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(932)!;

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task File_InBothEncodings_HasTheChosenColumnsAndNamesWhatIsLacking(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        using var nurse = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HealthCenterStaff);
        await tenant.OpenAsync(tenant.AtHome() with
        {
            Person = new PersonDetails { FamilyName = "=𠮷田〜", GivenName = "\"花子\"", FamilyKana = "ヨシダ", Phone = "098-000-0123" },
            LocationMunicipality = "012041",
            HealthCenterId = await tenant.CenterAsync(),
        });
        (string, string)[] chosen = [("Columns", "name"), ("Columns", "phone"), ("Columns", "municipality"), ("Columns", "report")];

        var (windows, windowsType) = await FileAsync(nurse, [("Encoding", "cp932"), .. chosen]);
        Assert.Equal("氏名,電話番号,所在地の市区町村コード,報告日".Split(','), Windows.GetString(windows).Split("\r\n")[0].Split(',').Select(head => head.Trim('"')));
        Assert.Equal("\"'=〔U+20BB7〕田～ \"\"花子\"\"\",\"098-000-0123\",\"012041\",2022/07/26", Windows.GetString(windows).Split("\r\n")[1]);
        Assert.Equal("text/csv; charset=Shift_JIS", windowsType);

        var (unicode, _) = await FileAsync(nurse, [("Encoding", "utf-8"), .. chosen]);
        Assert.Equal([0xEF, 0xBB, 0xBF], unicode[..3]);
        Assert.Contains("\"'=𠮷田〜 \"\"花子\"\"\"", Encoding.UTF8.GetString(unicode), StringComparison.Ordinal);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Download_OfASearch_HasItsPeopleOnlyAndIsOnRecord(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        using var nurse = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HealthCenterStaff);
        await tenant.OpenAsync(tenant.AtHome(given: "一郎") with { Severity = CaseSeverity.Severe });
        await tenant.OpenAsync(tenant.AtHome(given: "二郎"));
        var list = await nurse.ReadTextAsync("/cases?severity=Severe");
        Assert.Contains("/cases/download?severity=Severe", list);
        Assert.Contains("1人をダウンロードする", await nurse.ReadTextAsync("/cases/download?severity=Severe"));

        var (file, _) = await FileAsync(nurse, [("severity", "Severe"), ("Encoding", "utf-8"), ("Columns", "name")]);

        Assert.Equal("\uFEFF\"氏名\"\r\n\"見本 一郎\"\r\n", Encoding.UTF8.GetString(file));
        var line = Assert.Single(await LinesAsync(tenant));
        Assert.Contains("1件", line.Summary, StringComparison.Ordinal);
        Assert.Contains("Severe", line.Detail, StringComparison.Ordinal);
        Assert.Contains("\"columns\":[\"name\"]", line.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Download_ForEveryRole_HasWhatItsListHas(DatabaseProvider provider)
    {
        var world = await SpreadCases.MakeAsync(await servers.NewTenantAsync(provider));
        foreach (var role in RoleNames.All)
        {
            foreach (var (place, organisation) in world.Organisations)
            {
                var (downloaded, listed) = (new List<Guid>(), new List<Guid>());
                var names = 0;
                await world.Tenant.AsAsync(role, organisation, async services =>
                {
                    var search = services.GetRequiredService<ICaseSearch>();
                    await foreach (var page in search.PagesAsync(new CaseTerms(), size: 3))
                    {
                        downloaded.AddRange(page.Select(row => row.CaseId));
                        names += page.Count(row => row.Name is not null);
                    }

                    listed.AddRange((await search.FindAsync(new CaseTerms(), size: 500)).Rows.Select(row => row.CaseId));
                });
                Assert.Equal((role, place, string.Join(',', listed)), (role, place, string.Join(',', downloaded)));
                Assert.Equal((role, place, string.Join(',', world.ExpectedFor(role, place))), (role, place, string.Join(',', world.NamesOf(downloaded))));
                var isNameless = role is RoleNames.PublicHealthInstitute or RoleNames.NationalOfficer;
                Assert.Equal((role, place, isNameless ? 0 : downloaded.Count), (role, place, names));
            }
        }
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Download_WithoutThePermission_IsNeitherOfferedNorAnswered(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        await tenant.AddOrganisationAsync(HerSys.Users.Contracts.OrganisationKind.MedicalInstitution, "見本クリニック");
        using var doctor = await tenant.Server.SignInAsync(tenant.Name, RoleNames.Doctor, "見本クリニック");

        Assert.DoesNotContain("/cases/download", await doctor.ReadTextAsync("/cases"));
        Assert.Equal(HttpStatusCode.Forbidden, (await doctor.GetAsync("/cases/download")).StatusCode);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Download_ByThePseudonymised_HasNoNameEvenWhenAskedFor(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        await tenant.AddOrganisationAsync(HerSys.Users.Contracts.OrganisationKind.Laboratory, "見本衛生研究所");
        using var institute = await tenant.Server.SignInAsync(tenant.Name, RoleNames.PublicHealthInstitute);
        await tenant.OpenAsync(tenant.AtHome());

        var (file, _) = await FileAsync(institute, [("Encoding", "utf-8"), ("Columns", "name"), ("Columns", "birth"), ("Columns", "phone"), ("Columns", "age")]);

        Assert.Equal("\uFEFF\"年齢\"\r\n58\r\n", Encoding.UTF8.GetString(file));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Download_WithoutColumnsOrWithAnUnreadableDate_IsRefusedInWords(DatabaseProvider provider)
    {
        var tenant = await servers.NewTenantAsync(provider);
        using var nurse = await tenant.Server.SignInAsync(tenant.Name, RoleNames.HealthCenterStaff);

        var nothing = await nurse.PostAsync("/cases/download", [new("Encoding", "utf-8")], "/cases/download");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, nothing.StatusCode);
        Assert.Contains("列を1つ以上選んでください", WebUtility.HtmlDecode(await nothing.Content.ReadAsStringAsync()));
        var date = await nurse.PostAsync("/cases/download", [new("Encoding", "utf-8"), new("Columns", "name"), new("from", "先週")], "/cases/download");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, date.StatusCode);
        Assert.Empty(await LinesAsync(tenant));
    }

    private static async Task<(byte[] Bytes, string Type)> FileAsync(TenantClient client, IEnumerable<(string Name, string Value)> fields)
    {
        var response = await client.PostAsync("/cases/download", [.. fields.Select(field => KeyValuePair.Create(field.Name, field.Value))], "/cases/download");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.StartsWith("attachment; filename=cases-", response.Content.Headers.ContentDisposition!.ToString(), StringComparison.Ordinal);
        return (await response.Content.ReadAsByteArrayAsync(), response.Content.Headers.ContentType!.ToString());
    }

    private static async Task<IReadOnlyList<AuditLine>> LinesAsync(CaseTenant tenant)
    {
        IReadOnlyList<AuditLine> lines = [];
        await tenant.RunAsync(async services => lines = (await services.GetRequiredService<IAuditTrail>().FindAsync(new AuditQuery { Actions = [AuditAction.Export] })).Lines);
        return lines;
    }
}
