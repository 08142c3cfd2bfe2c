using HerSys.Reporting.Forms;
using HerSys.Reporting.Models;
using HerSys.Reporting.Services.Surge;
using HerSys.Reporting.Services.Tiers;
using HerSys.Reporting.Tests.Support;

namespace HerSys.Reporting.Tests.Forms;

/// <summary>The form of the law, put together with what a tenant and the nation made of it.</summary>
public sealed class EffectiveFormTests
{
    private static readonly Dictionary<string, FieldTier> Nothing = [];

    private static readonly FormField Event = new()
    {
        Code = "x_event",
        Section = "diagnosis",
        Type = FieldType.Choice,
        Label = new("参加した催し", "Event attended"),
        Tier = FieldTier.T3,
        Requirement = FieldRequirement.Mandatory,
        Options = [new() { Code = "o1", Label = new("祭り", "Festival") }, new() { Code = "o2", Label = new("なし", "None") }],
    };

    public static TheoryData<string> Versions() => [.. FormCatalog.Embedded.All.Select(form => form.Id)];

    [Theory]
    [MemberData(nameof(Versions))]
    public void Build_InEveryVersionAndDepth_IsAUsableForm(string version)
    {
        var additions = new FormAdditions { Fields = [Event], Hidden = [.. FormCatalog.Embedded.Get(version).Fields.Select(field => field.Code)], Sections = ["risk", "reporter"] };
        Assert.Empty(EffectiveForm.Problems(additions));
        foreach (var depth in Enum.GetValues<FormDepth>())
        {
            var form = EffectiveForm.Build(FormCatalog.Embedded.Get(version), additions, Nothing, new FormReference(version, 7, depth));
            Assert.All(form.Fields, field => Assert.All(field.DependsOn, code => Assert.True(form.Has(code), $"{field.Code} depends on {code}")));
            Assert.All(FormCatalog.Embedded.Get(version).Fields.Where(field => field.Tier == FieldTier.T0), field => Assert.True(form.Has(field.Code), field.Code));
            Assert.All(form.Sections, section => Assert.NotEmpty(form.FieldsOf(section.Code)));
        }
    }

    [Fact]
    public void Own_Required_IsAskedAndRefusedWhenBlank()
    {
        var form = Build(new FormAdditions { Fields = [Event] });
        Judge.Validate(Sample.Confirmed, form).AssertError("required", "x_event");
        Judge.Validate(Sample.Confirmed.With("x_event", "o1"), form).AssertClean();
        Judge.Validate(Sample.Confirmed.With("x_event", "o9"), form).AssertErrorAmong("option", "x_event");
    }

    [Fact]
    public void Hidden_TakesWhatItOpensWithIt_ButNeverT0()
    {
        var form = Build(new FormAdditions { Hidden = ["symptoms", "phone", "spo2"] });
        Assert.False(form.Has("symptoms"));
        Assert.False(form.Has("symptoms_other"));
        Assert.False(form.Has("spo2"));
        Assert.True(form.Has("phone"));
    }

    [Fact]
    public void Sections_InTheWantedOrder_MoveTheirFields()
    {
        var form = Build(new FormAdditions { Sections = ["risk", "patient"] });
        Assert.Equal(["risk", "patient", "reporter", "type", "diagnosis"], form.Sections.Select(section => section.Code));
        Assert.Equal("risk", form.Fields[0].Section);
    }

    [Fact]
    public void Tier_IsRaisedByATenant_NeverLowered()
    {
        var national = new Dictionary<string, FieldTier> { ["occupation"] = FieldTier.T2, ["phone"] = FieldTier.T4 };
        var raised = EffectiveForm.Build(Sample.Short, new FormAdditions { Tiers = new Dictionary<string, FieldTier> { ["occupation"] = FieldTier.T1 } }, national, new FormReference("2022-06-30"));
        var lowered = EffectiveForm.Build(Sample.Short, new FormAdditions { Tiers = new Dictionary<string, FieldTier> { ["occupation"] = FieldTier.T4 } }, national, new FormReference("2022-06-30"));
        Assert.Equal(FieldTier.T1, raised.Field("occupation").Tier);
        Assert.Equal(FieldTier.T2, lowered.Field("occupation").Tier);
        Assert.Equal(FieldTier.T0, lowered.Field("phone").Tier);
    }

    [Fact]
    public void NationalTiers_ByDay_AreThoseThatHaveBegun()
    {
        TierChange Change(FieldTier tier, int day) => new("occupation", tier, new(2022, 8, day), "例", "例示", default);
        TierChange[] changes = [Change(FieldTier.T1, 10), Change(FieldTier.T2, 5)];
        Assert.Empty(NationalTiers.InForceOn(changes, new(2022, 8, 4)));
        Assert.Equal(FieldTier.T2, NationalTiers.InForceOn(changes, new(2022, 8, 9))["occupation"]);
        Assert.Equal(FieldTier.T1, NationalTiers.InForceOn(changes, new(2022, 8, 10))["occupation"]);
    }

    [Fact]
    public void Depth_Legal_IsLessThanTriage_IsLessThanFull()
    {
        int Asked(FormDepth depth) => EffectiveForm.Build(Sample.Short, FormAdditions.None, Nothing, new FormReference("2022-06-30", 0, depth)).Fields.Count;
        Assert.True(Asked(FormDepth.Legal) < Asked(FormDepth.Triage));
        Assert.True(Asked(FormDepth.Triage) < Asked(FormDepth.Full));
    }

    [Theory]
    [InlineData(0, 1, true, true)]
    [InlineData(0, 4, false, true)]
    [InlineData(0, 8, false, false)]
    [InlineData(1, 8, false, true)]
    [InlineData(1, 6, true, true)]
    [InlineData(3, 15, false, false)]
    public void LeftOut_FadesByRiskAndTier(int priority, int days, bool occupation, bool saturation)
    {
        var filed = new DateTimeOffset(2022, 8, 1, 0, 0, 0, TimeSpan.Zero);
        var notification = new Notification
        {
            Depth = FormDepth.Legal, FormVersion = "2022-06-30~l", Answers = "{}", HerSysId = "", InstitutionName = "", EnteredBy = "", Priority = priority, FirstSubmittedAt = filed,
        };
        var left = LeftOut.Of(Sample.Short, notification, filed.AddDays(days)).Select(field => field.Code).ToList();
        Assert.Equal(occupation, left.Contains("occupation"));
        Assert.Equal(saturation, left.Contains("spo2"));
        Assert.DoesNotContain("doctor_note", left);
    }

    [Theory]
    [InlineData("2022-06-30", 0, FormDepth.Full)]
    [InlineData("2022-06-30+12", 12, FormDepth.Full)]
    [InlineData("2022-06-30+12~t", 12, FormDepth.Triage)]
    [InlineData("2022-06-30~l", 0, FormDepth.Legal)]
    public void Reference_IsReadAsItIsWritten(string text, int revision, FormDepth depth)
    {
        Assert.True(FormReference.TryParse(text, out var reference));
        Assert.Equal((revision, depth, text), (reference.Revision, reference.Depth, reference.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1999-01-01")]
    [InlineData("2022-06-30+x")]
    [InlineData("2022-06-30~z")]
    public void Reference_Unknown_IsNone(string text) => Assert.False(FormReference.TryParse(text, out _));

    [Fact]
    public void Additions_AsJson_ComeBackEqual()
    {
        var additions = new FormAdditions { Fields = [Event], Hidden = ["spo2"], Tiers = new Dictionary<string, FieldTier> { ["occupation"] = FieldTier.T1 } };
        Assert.Equal(additions.ToJson(), FormAdditions.FromJson(additions.ToJson()).ToJson());
    }

    private static FormDefinition Build(FormAdditions additions) => EffectiveForm.Build(Sample.Short, additions, Nothing, new FormReference("2022-06-30"));
}
