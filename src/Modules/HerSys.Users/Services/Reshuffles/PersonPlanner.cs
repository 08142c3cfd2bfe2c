using HerSys.Japan;
using HerSys.Users.Contracts;
using HerSys.Users.Models;
using HerSys.Users.Services.People;

namespace HerSys.Users.Services.Reshuffles;

/// <summary>
/// Thinks through all lines of one person, without touching anything. One refused line holds back the person's other
/// lines: half a move would leave somebody without a duty.
/// </summary>
/// <param name="user">The account, if the actor sees one.</param>
/// <param name="isTaken">Whether the ID belongs to an account, seen or not.</param>
/// <param name="duties">The duties that the actor may change.</param>
/// <param name="startsOn">First day of new duties where a line names none.</param>
internal sealed class PersonPlanner(User? user, bool isTaken, IEnumerable<Duty> duties, DateOnly startsOn)
{
    private readonly List<WorkingDuty> working = [.. duties.Select(WorkingDuty.Of)];
    private readonly Dictionary<int, List<ReshuffleNote>> notes = [];
    private readonly Dictionary<int, ReshuffleProblem> problems = [];

    /// <summary>The plan for the lines of this person.</summary>
    public PersonPlan Plan(IReadOnlyList<ReadLine> lines)
    {
        foreach (var line in lines)
        {
            notes[line.Row.Number] = [];
            if ((line.Problem ?? ProblemOf(line, lines)) is { } problem)
            {
                problems[line.Row.Number] = problem;
            }
        }

        if (problems.Count == 0)
        {
            CarryOut(lines);
        }

        return Result(lines);
    }

    private ReshuffleProblem? ProblemOf(ReadLine line, IReadOnlyList<ReadLine> lines)
    {
        if (line.Kind == ReshuffleKind.New && user is null && isTaken)
        {
            return new ReshuffleProblem(ReshuffleColumns.UserName, UserNameRules.Taken(line.Row[ReshuffleColumns.UserName]).Text);
        }

        if (line.Kind != ReshuffleKind.New && user is null && lines.All(other => other.Kind != ReshuffleKind.New))
        {
            return new ReshuffleProblem(ReshuffleColumns.UserName, new(
                "この利用者IDの人は見つかりません。IDを確かめるか、新しい人なら異動区分に「新規」と書いてください。",
                "There is nobody with this user ID. Check the ID; for a new person, write 新規 as the kind of change."));
        }

        if (line.Kind == ReshuffleKind.Leave && lines.Any(other => other.Kind != ReshuffleKind.Leave))
        {
            return new ReshuffleProblem(ReshuffleColumns.Kind, new(
                "同じ人に、退職とほかの異動区分の行があります。どちらかを消してください。",
                "The file says that this person leaves, and something else too. Delete one of the lines."));
        }

        return ProblemOfName(line);
    }

    // A name beside the ID shows a slip in the ID before it hits somebody else.
    private ReshuffleProblem? ProblemOfName(ReadLine line)
    {
        var written = line.Row[ReshuffleColumns.DisplayName];
        if (user is null)
        {
            return line.Kind == ReshuffleKind.New && JapaneseText.Normalize(written).Length == 0
                ? new ReshuffleProblem(ReshuffleColumns.DisplayName, new("氏名を書いてください。例: 見本 花子", "Write the name, for example 見本 花子."))
                : null;
        }

        return written.Length == 0 || JapaneseText.SearchKey(written) == JapaneseText.SearchKey(user.DisplayName)
            ? null
            : new ReshuffleProblem(ReshuffleColumns.DisplayName, new(
                $"この利用者IDの人は「{user.DisplayName}」です。IDか氏名を確かめてください。氏名が変わった人は、先に利用者のページで直してください。",
                $"This user ID is that of {user.DisplayName}. Check ID and name. If the name has changed, correct it on the person's page first."));
    }

    private void CarryOut(IReadOnlyList<ReadLine> lines)
    {
        foreach (var line in lines.Where(line => line.Kind != ReshuffleKind.Leave))
        {
            Ensure(line);
        }

        foreach (var line in lines.Where(line => line.Kind == ReshuffleKind.Move))
        {
            var lastDay = (line.From ?? startsOn).AddDays(-1);
            EndAll(line, lastDay, working.Where(duty => !duty.IsClaimed));
        }

        foreach (var line in lines.Where(line => line.Kind == ReshuffleKind.Leave))
        {
            EndAll(line, line.Until ?? (line.From ?? startsOn).AddDays(-1), working);
        }

        if (user is null)
        {
            notes[lines.First(line => line.Kind == ReshuffleKind.New).Row.Number].Insert(0, new ReshuffleNote(ReshuffleEffect.NewAccount));
        }
    }

    private void Ensure(ReadLine line)
    {
        var from = line.From ?? startsOn;
        var held = working.Find(duty => duty.OrganisationId == line.Place!.Id && duty.Role == line.Role && duty.IsOpenOn(from));
        if (held is null)
        {
            held = new WorkingDuty { OrganisationId = line.Place!.Id, OrganisationName = line.Place.Name, Role = line.Role, From = from, Until = line.Until };
            working.Add(held);
            Note(line, held.Note(ReshuffleEffect.DutyAdded));
        }
        else if ((line.Until is { } until && until != held.Until) || (line.From is { } first && first < held.From && held.From > startsOn))
        {
            held.Until = line.Until ?? held.Until;
            held.From = line.From is { } earlier && earlier < held.From ? earlier : held.From;
            Note(line, held.Note(ReshuffleEffect.DutyChanged));
        }

        held.IsClaimed = true;
    }

    private void EndAll(ReadLine line, DateOnly lastDay, IEnumerable<WorkingDuty> which)
    {
        foreach (var duty in which.Where(duty => duty.Until is null || duty.Until > lastDay).ToList())
        {
            duty.Until = lastDay;
            Note(line, duty.Note(ReshuffleEffect.DutyEnded));
        }
    }

    private void Note(ReadLine line, ReshuffleNote note) => notes[line.Row.Number].Add(note);

    private PersonPlan Result(IReadOnlyList<ReadLine> lines)
    {
        var first = lines.FirstOrDefault(line => line.Kind == ReshuffleKind.New) ?? lines[0];
        return new PersonPlan(
            first.Row[ReshuffleColumns.UserName],
            user,
            first.Row[ReshuffleColumns.DisplayName],
            first.Row[ReshuffleColumns.Kana],
            [.. working.Where(HasChanged).Select(duty => new DutyStep(duty.Known, duty.OrganisationId, duty.Role, duty.From, duty.Until))],
            [.. lines.Select(LineOf)]);
    }

    private static bool HasChanged(WorkingDuty duty) =>
        duty.Known is not { } known || known.ValidFrom != duty.From || known.ValidUntil != duty.Until;

    private ReshuffleLine LineOf(ReadLine line)
    {
        var row = line.Row;
        var found = notes[row.Number];
        return new ReshuffleLine(
            row.Number,
            row[ReshuffleColumns.Kind],
            row[ReshuffleColumns.UserName],
            user?.DisplayName ?? row[ReshuffleColumns.DisplayName],
            problems.Count > 0 ? [] : found.Count > 0 ? found : [new ReshuffleNote(ReshuffleEffect.Same)],
            problems.GetValueOrDefault(row.Number) ?? (problems.Count > 0 ? HeldBack : null));
    }

    private static ReshuffleProblem HeldBack { get; } = new("", new(
        "同じ人のほかの行に誤りがあるので、この行も反映しません。その行を直してください。",
        "Another line of this person is refused, so this one is held back too. Mend that line."));
}
