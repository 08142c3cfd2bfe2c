using HerSys.Cases.Upkeep;

namespace HerSys.Cases.Tests;

public sealed class UndoRuleTests
{
    private static readonly Guid Maker = Guid.Parse("01890000-0000-7000-8000-000000000001");
    private static readonly DateTimeOffset Made = new(2022, 8, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly UndoFacts Facts = new(Maker, Made) { IsLast = true, HasBefore = true };

    [Theory]
    [InlineData(0, null)]
    [InlineData((9 * 60) + 59, null)]
    [InlineData(10 * 60, UndoRefusal.TooLate)]
    [InlineData(24 * 60 * 60, UndoRefusal.TooLate)]
    public void Undo_ByItsMaker_WorksForTenMinutes(int seconds, UndoRefusal? refusal) =>
        Assert.Equal(refusal, UndoRules.Refuse(Facts, Maker, Made.AddSeconds(seconds)));

    [Fact]
    public void Undo_ByAnyoneElse_IsRefused()
    {
        Assert.Equal(UndoRefusal.NotYours, UndoRules.Refuse(Facts, Guid.NewGuid(), Made));
        Assert.Equal(UndoRefusal.NotYours, UndoRules.Refuse(Facts, null, Made));
        Assert.Equal(UndoRefusal.NotYours, UndoRules.Refuse(Facts with { EnteredById = null }, null, Made));
    }

    [Fact]
    public void Undo_WithALaterEntryOnTop_IsRefused() =>
        Assert.Equal(UndoRefusal.NotTheLast, UndoRules.Refuse(Facts with { IsLast = false }, Maker, Made));

    [Fact]
    public void Undo_OfTheFirstStatus_IsRefused() =>
        Assert.Equal(UndoRefusal.IsFirst, UndoRules.Refuse(Facts with { HasBefore = false }, Maker, Made));

    [Fact]
    public void Undo_OfAnUndo_IsRefused() =>
        Assert.Equal(UndoRefusal.IsUndo, UndoRules.Refuse(Facts with { IsUndo = true }, Maker, Made));
}
