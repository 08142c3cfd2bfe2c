using System.Globalization;
using HerSys.Japan;
using HerSys.Reporting.Models;
using HerSys.Reporting.ViewModels;
using HerSys.Users.Contracts;

namespace HerSys.Reporting.Services.Proxy;

/// <summary>Reads from where a fax or a call came and when: the clinic by code, name or reading.</summary>
internal sealed class StartProxyEntry(IOrganisationDirectory organisations, ProxyCheck check, ReportingClock clock)
{
    private const int Most = 10;

    /// <summary>Fills in what is not typed: it came just now.</summary>
    public void Prefill(ProxyStartForm form)
    {
        form.Channel ??= NotificationChannel.Fax;
        form.Day ??= clock.Today.ToString("yyyy/M/d", CultureInfo.InvariantCulture);
        form.Time ??= clock.TimeOfDay(clock.Now);
    }

    /// <summary>Clinics like what is typed, while it is typed.</summary>
    public Task<IReadOnlyList<OrganisationInfo>> SuggestAsync(string? text, CancellationToken cancellationToken) =>
        organisations.SearchAsync(OrganisationKind.MedicalInstitution, text, Most, cancellationToken);

    /// <summary>What was typed; null where something is to be mended or chosen, which the form says.</summary>
    public async Task<ProxyEntry?> ReadAsync(ProxyStartForm form, CancellationToken cancellationToken)
    {
        var arrivedAt = ReadArrival(form);
        var (isFound, institution) = await FindAsync(form, cancellationToken);
        return arrivedAt is { } at && isFound ? new ProxyEntry(form.Channel!.Value, at, institution) : null;
    }

    private DateTimeOffset? ReadArrival(ProxyStartForm form)
    {
        if (!JapaneseDate.TryParse(form.Day, clock.Today, out var day))
        {
            form.Problems[nameof(form.Day)] = "受け付けた日を読めません。例: 令和4年8月1日、2022/8/1";
            return null;
        }

        if (JapaneseTime.TryRead(form.Time) is not { } time)
        {
            form.Problems[nameof(form.Time)] = "受け付けた時刻を読めません。例: 9:05、午後3時30分";
            return null;
        }

        var at = clock.At(day, time);
        if (check.IsInTime(at))
        {
            return at;
        }

        form.Problems[nameof(form.Day)] = at > clock.Now
            ? "受け付けた日時が今より後です。ファクスに印字された日時を確かめてください。"
            : "60日より前のものは、ここでは入力できません。日付を確かめてください。";
        return null;
    }

    private async Task<(bool IsFound, Guid? Institution)> FindAsync(ProxyStartForm form, CancellationToken cancellationToken)
    {
        if (form.Institution is { } chosen && await organisations.FindAsync(chosen, cancellationToken) is { Kind: OrganisationKind.MedicalInstitution, IsActive: true })
        {
            return (true, chosen);
        }

        if (string.IsNullOrWhiteSpace(form.Clinic))
        {
            form.Problems[nameof(form.Clinic)] = "医療機関をコード、名前、フリガナのどれかで入れてください。";
            return (false, null);
        }

        if (form.IsUnregistered)
        {
            return (true, null);
        }

        var found = await SuggestAsync(form.Clinic, cancellationToken);
        if (found.Count == 1 || (found.Count > 1 && IsExactly(found[0], form.Clinic)))
        {
            return (true, found[0].Id);
        }

        form.Candidates = found;
        form.Problems[nameof(form.Clinic)] = found.Count == 0
            ? "登録された医療機関に見つかりません。言葉を変えてさがすか、登録のない医療機関として入力してください。"
            : "あてはまる医療機関がいくつかあります。下から選んでください。";
        return (false, null);
    }

    private static bool IsExactly(OrganisationInfo organisation, string typed) =>
        organisation.Code == DigitText.Compact(typed) || JapaneseText.SearchKey(organisation.Name) == JapaneseText.SearchKey(typed);
}
