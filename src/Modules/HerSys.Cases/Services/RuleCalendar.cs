using HerSys.Cases.Contracts;
using HerSys.Cases.Models;
using HerSys.Platform.Settings;

namespace HerSys.Cases.Services;

/// <inheritdoc />
internal sealed class RuleCalendar(ISiteService site) : IRuleCalendar
{
    public async ValueTask<DateOnly> DayOfLawAsync(DateOnly day, CancellationToken cancellationToken = default) =>
        (await site.GetAsync<CaseSettings>(cancellationToken)).RulesAsOf is { } stopped && stopped < day ? stopped : day;

    public async Task StopAsync(DateOnly? asOf, CancellationToken cancellationToken = default)
    {
        var settings = await site.GetAsync<CaseSettings>(cancellationToken);
        settings.RulesAsOf = asOf;
        await site.SaveAsync(settings, cancellationToken);
    }
}
