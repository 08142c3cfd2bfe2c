using HerSys.Japan;
using HerSys.Platform.Security;
using HerSys.Users.Contracts;
using HerSys.Users.Models;
using HerSys.Users.Services.Actors;
using HerSys.Users.Services.Organisations;
using HerSys.Users.Services.People;
using HerSys.Users.Services.Roles;

namespace HerSys.Users.Services.Reshuffles;

/// <summary>Understands the cells of a line: what it says, where, in which role, from when until when, and whether the actor may.</summary>
public sealed class LineReader(
    OrganisationFinder organisations, AssignableRoles assignable, GrantRules grants, UserScope scope, ICurrentActor actor, TenantDay day)
{
    // A day further away is a slip of the finger, such as 2062 for 2026.
    private const int FarthestDays = 800;

    private readonly Dictionary<string, Organisation> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, UserRefusedException?> refusals = new(StringComparer.Ordinal);

    /// <summary>Reads a line; a problem comes with it.</summary>
    internal async Task<ReadLine> ReadAsync(ReshuffleRow row, CancellationToken cancellationToken)
    {
        if (row.Problem is not null)
        {
            return new ReadLine(row, Problem: row.Problem);
        }

        var column = ReshuffleColumns.Kind;
        try
        {
            var kind = KindOf(row[column]);
            column = ReshuffleColumns.UserName;
            UserNameRules.Demand(row[column]);
            column = ReshuffleColumns.From;
            var from = DayOf(row[column]);
            column = ReshuffleColumns.Until;
            var until = DayOf(row[column]);
            DemandOrder(from, until);
            if (kind == ReshuffleKind.Leave)
            {
                return new ReadLine(row, kind, From: from, Until: until);
            }

            column = ReshuffleColumns.Organisation;
            var place = await PlaceAsync(row[column], cancellationToken);
            column = ReshuffleColumns.Role;
            var role = RoleOf(row[column]);
            await DemandRoleAsync(place, role, cancellationToken);
            return new ReadLine(row, kind, place, role, from, until);
        }
        catch (UserRefusedException refused)
        {
            return new ReadLine(row, Problem: new ReshuffleProblem(column, refused.Text));
        }
    }

    private static ReshuffleKind KindOf(string text) => JapaneseText.Normalize(text) switch
    {
        "" => ReshuffleKind.Stated,
        ReshuffleWords.New or "採用" or "New" => ReshuffleKind.New,
        ReshuffleWords.Move or "転入" or "Move" => ReshuffleKind.Move,
        ReshuffleWords.Extra or "Extra" => ReshuffleKind.Extra,
        ReshuffleWords.Leave or "転出" or "Leave" => ReshuffleKind.Leave,
        _ => throw new UserRefusedException(
            "",
            $"異動区分「{text}」は使えません。新規、異動、兼務、退職のどれかにするか、空にしてください。",
            $"'{text}' is no kind of change. Write 新規 (new), 異動 (moved), 兼務 (further duty) or 退職 (left), or leave it empty."),
    };

    private DateOnly? DayOf(string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        if (!JapaneseDate.TryParse(text, day.Today, out var date))
        {
            throw new UserRefusedException(
                "", $"日付「{text}」を読めません。2026/4/1、令和8年4月1日 のように書いてください。", $"'{text}' is not a date. Write it as 2026/4/1 or 令和8年4月1日.");
        }

        return Math.Abs(date.DayNumber - day.Today.DayNumber) <= FarthestDays
            ? date
            : throw new UserRefusedException(
                "", $"日付「{text}」は、今日から2年以上はなれています。年を確かめてください。", $"'{text}' is more than two years from today. Check the year.");
    }

    private static void DemandOrder(DateOnly? from, DateOnly? until)
    {
        if (until < from)
        {
            throw new UserRefusedException("", "終了日が、開始日より前です。どちらかを直してください。", "The last day is before the first day. Mend one of them.");
        }
    }

    // A manager's lines speak of the own institution; another one is refused, never silently replaced.
    private async Task<Organisation> PlaceAsync(string text, CancellationToken cancellationToken)
    {
        var own = await scope.IsEverybodyAsync() ? null : actor.OrganisationId;
        if (!places.TryGetValue(text, out var place))
        {
            place = own is { } id && text.Length == 0
                ? await organisations.DemandAsync(id, cancellationToken)
                : await organisations.DemandAsync(text, cancellationToken);
            places[text] = place;
        }

        return own is null || place.Id == own
            ? place
            : throw new UserRefusedException(
                "",
                "自分の組織の利用者だけを管理できます。組織を空にするか、自分の組織を書いてください。",
                "You can manage the people of your own organisation only. Leave the organisation empty, or write your own.");
    }

    private static string RoleOf(string text)
    {
        var key = JapaneseText.SearchKey(text);
        return key.Length == 0
            ? throw new UserRefusedException("", "役割を書いてください。例: 保健所職員", "Write the role, for example 保健所職員.")
            : RoleNames.All.FirstOrDefault(role => new[] { role, RoleLabels.Of(role).Ja, RoleLabels.Of(role).En }.Any(name => JapaneseText.SearchKey(name) == key))
                ?? throw new UserRefusedException(
                    "", $"役割「{text}」はありません。役割の表にある名前で書いてください。", $"There is no role '{text}'. Write a name from the table of roles.");
    }

    private async Task DemandRoleAsync(Organisation place, string role, CancellationToken cancellationToken)
    {
        assignable.Demand(place.Kind, role);
        if (!refusals.TryGetValue(role, out var refusal))
        {
            refusal = await RefusalAsync(role, cancellationToken);
            refusals[role] = refusal;
        }

        if (refusal is not null)
        {
            throw new UserRefusedException(refusal.Field, refusal.Text);
        }
    }

    private async Task<UserRefusedException?> RefusalAsync(string role, CancellationToken cancellationToken)
    {
        try
        {
            await grants.DemandRoleAsync(role, cancellationToken);
            return null;
        }
        catch (UserRefusedException refused)
        {
            return refused;
        }
    }
}
