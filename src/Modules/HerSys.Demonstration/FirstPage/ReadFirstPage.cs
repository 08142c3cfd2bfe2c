using System.Globalization;
using HerSys.Demonstration.Stories;
using HerSys.Demonstration.ViewModels;
using HerSys.Japan;
using HerSys.Platform.Mvc.Frame;
using HerSys.Platform.Mvc.Localization;
using HerSys.Platform.Settings;
using HerSys.Platform.Shells;
using HerSys.Users.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Demonstration.FirstPage;

/// <summary>Gathers the tenants of the demonstration and who can be stepped into there.</summary>
internal sealed class ReadFirstPage(IShellHost shells, IRunningShellTable table, ShellSettings self, ITexts texts)
{
    private const string CasesFeature = "HerSys.Demonstration.Cases";
    private const string PrefectureEnding = "000";

    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public async Task<FirstPageModel> ExecuteAsync(CancellationToken cancellationToken)
    {
        var governments = table.All
            .Where(tenant => tenant.State == TenantState.Running && tenant.Features.Contains(CasesFeature))
            .OrderBy(tenant => tenant.CreatedAt)
            .ToList();
        var bands = new List<TenantBand>();
        foreach (var tenant in governments.Append(self))
        {
            bands.Add(await BandAsync(tenant, isFirst: bands.Count == 0, cancellationToken));
        }

        var made = governments.Count == 0 ? self.CreatedAt : governments[0].CreatedAt;
        var last = new StoryClock(made, TimeZoneInfo.FindSystemTimeZoneById(self.TimeZone)).Today;
        return new FirstPageModel(Words(last.AddDays(1 - CaseBook.Days)), Words(last), bands);
    }

    private static string Words(DateOnly day) => UiText.IsJapanese ? JapaneseDate.ToLong(day) : day.ToString("ddd d MMM yyyy", English);

    private async Task<TenantBand> BandAsync(ShellSettings tenant, bool isFirst, CancellationToken cancellationToken)
    {
        var color = "";
        IReadOnlyList<StepInDoor> doors = [];
        await shells.UsingScopeAsync(tenant, async services =>
        {
            color = (await services.GetRequiredService<ISiteService>().GetAsync<SiteIdentity>(cancellationToken)).Color;
            doors = await services.GetRequiredService<IStepInDoors>().ListAsync(cancellationToken);
        });
        return new TenantBand(tenant.Name, tenant.DisplayName, tenant.MunicipalityCode, color, About(tenant), Doors(doors, isFirst));
    }

    // One door per role: the demonstration has several doctors, but a card for each would say nothing new.
    private static List<Door> Doors(IReadOnlyList<StepInDoor> doors, bool isFirst) =>
    [
        .. doors.Where(door => RoleCards.Find(door.Role) is not null)
            .GroupBy(door => door.Role)
            .OrderBy(group => RoleCards.OrderOf(group.Key))
            .Select(group => DoorOf(group.First(), isFirst && group.Key == RoleCards.Begin)),
    ];

    private static Door DoorOf(StepInDoor door, bool isBegin)
    {
        var card = RoleCards.Find(door.Role)!;
        var culture = CultureInfo.CurrentUICulture;
        return new Door(door.DutyId, card.Icon, card.Enter.In(culture), $"{door.OrganisationName} {door.DisplayName}", card.Does.In(culture), isBegin);
    }

    private string About(ShellSettings tenant) => tenant switch
    {
        { IsDefault: true } => texts["自治体を加え、機能と規則を配ります。"],
        { MunicipalityCode: { } code } when code[2..5] == PrefectureEnding => texts["保健所と調整本部のある県。宿泊療養と入院の調整も受け持ちます。"],
        _ => texts["保健所のある市。発生届を受け取り、療養する人を見守ります。"],
    };
}
