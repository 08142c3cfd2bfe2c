using HerSys.Reporting.Forms;

namespace HerSys.Reporting.Tests.Forms;

public sealed class FormLoaderTests
{
    private const string Head = """
        "id":"f","title":{"ja":"様式","en":"Form"},"lead":{"ja":"説明です。","en":"Lead."},"effectiveFrom":"2022-01-01",
        "sections":[{"code":"s","label":{"ja":"節","en":"Section"}}]
        """;

    private const string Name = """
        {"code":"name","section":"s","type":"text","label":{"ja":"名前","en":"Name"},"tier":"T0","requirement":"mandatory","maxLength":10}
        """;

    private const string Sex = """
        {"code":"sex","section":"s","type":"choice","label":{"ja":"性別","en":"Sex"},"tier":"T0","requirement":"optional",
         "options":[{"code":"male","label":{"ja":"男","en":"Male"}},{"code":"female","label":{"ja":"女","en":"Female"}}]}
        """;

    [Fact]
    public void Load_SmallForm_IsRead()
    {
        var form = Assert.Single(Load(Name, Sex));
        Assert.Equal(["name", "sex"], form.FieldsOf("s").Select(field => field.Code));
        Assert.Equal(2, form.Field("sex").Choices.Count);
    }

    [Theory]
    [InlineData("\"maxLength\":10", "\"maxLength\":10,\"maxLenght\":12", "maxLenght")]
    [InlineData("\"maxLength\":10", "\"maxLength\":10,\"maxLength\":12", "maxLength")]
    [InlineData("\"code\":\"name\"", "\"code\":\"Name\"", "snake case")]
    [InlineData("\"code\":\"name\"", "\"code\":\"sex\"", "occurs 2 times")]
    [InlineData("\"section\":\"s\"", "\"section\":\"t\"", "section 't'")]
    [InlineData("\"type\":\"text\"", "\"type\":\"txt\"", "type")]
    [InlineData("\"type\":\"text\"", "\"type\":\"choice\"", "choice without options")]
    [InlineData("\"tier\":\"T0\"", "\"tier\":\"T9\"", "tier")]
    [InlineData("\"tier\":\"T0\",", "", "tier")]
    [InlineData(",\"en\":\"Name\"", "", "en")]
    [InlineData("\"en\":\"Name\"", "\"en\":\" \"", "Japanese and English")]
    [InlineData("\"maxLength\":10", "\"width\":\"s\"", "maxLength")]
    [InlineData("\"maxLength\":10", "\"maxLength\":10,\"width\":\"xxl\"", "width")]
    [InlineData("\"maxLength\":10", "\"maxLength\":10,\"minimum\":1", "no integer")]
    [InlineData("\"maxLength\":10", "\"maxLength\":10,\"requiredRule\":\"V99\"", "V99")]
    [InlineData("\"mandatory\"", "\"conditional\"", "requiredWhen")]
    [InlineData("\"mandatory\"", "\"mandatory\",\"requiredWhen\":{\"minor\":true}", "requiredWhen")]
    [InlineData("\"maxLength\":10", "\"maxLength\":10,\"visibleWhen\":{\"field\":\"six\",\"in\":[\"male\"]}", "'six'")]
    [InlineData("\"maxLength\":10", "\"maxLength\":10,\"visibleWhen\":{\"field\":\"sex\",\"in\":[\"mail\"]}", "'mail'")]
    [InlineData("\"maxLength\":10", "\"maxLength\":10,\"visibleWhen\":{\"field\":\"sex\",\"is\":[\"male\"]}", "no condition")]
    [InlineData("\"maxLength\":10", "\"maxLength\":10,\"visibleWhen\":{\"all\":[]}", "no condition")]
    [InlineData("\"maxLength\":10", "\"maxLength\":10,\"visibleWhen\":{\"minor\":true}", "birth_date")]
    public void Load_FormWithAMistake_IsRefusedWithWhatIsWrong(string right, string wrong, string expected)
    {
        var refused = Assert.Throws<FormDefinitionException>(() => Load(Name.Replace(right, wrong, StringComparison.Ordinal), Sex));
        Assert.StartsWith("f: ", refused.Message, StringComparison.Ordinal);
        Assert.Contains(expected, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("""{"id":"f"}""")]
    public void Load_NoForm_IsRefused(string json) =>
        Assert.Throws<FormDefinitionException>(() => FormLoader.Load(new Dictionary<string, string> { ["f"] = json }));

    [Fact]
    public void Load_OptionsThatDependOnMissingOption_AreRefused()
    {
        var specimen = Sex.Replace("\"code\":\"sex\"", "\"code\":\"specimen\"", StringComparison.Ordinal)
            .Replace("\"options\"", """ "optionsBy":{"field":"sex","allow":{"male":["saliva"]},"rule":"V13"},"options" """, StringComparison.Ordinal);
        var refused = Assert.Throws<FormDefinitionException>(() => Load(Sex, specimen));
        Assert.Contains("'saliva'", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_SeveralMistakes_AreAllNamed()
    {
        var first = Name.Replace("\"section\":\"s\"", "\"section\":\"t\"", StringComparison.Ordinal);
        var second = Sex.Replace("\"requirement\":\"optional\"", "\"requirement\":\"conditional\"", StringComparison.Ordinal);
        var refused = Assert.Throws<FormDefinitionException>(() => Load(first, second));
        Assert.Contains("'name'", refused.Message, StringComparison.Ordinal);
        Assert.Contains("'sex'", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_BasedOn_ChangesAddsAndRemoves()
    {
        var forms = LoadWith("""
            {"id":"g","basedOn":"f","effectiveFrom":"2022-02-01","remove":["sex"],
             "fields":[{"code":"name","maxLength":20,"requirement":"optional"},
                       {"code":"note","after":"name","section":"s","type":"longText","label":{"ja":"備考","en":"Note"},"tier":"T4","requirement":"optional","maxLength":5}]}
            """);
        var derived = forms.Single(form => form.Id == "g");
        Assert.Equal(["name", "note"], derived.Fields.Select(field => field.Code));
        Assert.Equal(20, derived.Field("name").MaxLength);
        Assert.Equal("名前", derived.Field("name").Label.Ja);
        Assert.Equal(10, forms.Single(form => form.Id == "f").Field("name").MaxLength);
    }

    [Theory]
    [InlineData("""{"id":"g","basedOn":"f","effectiveFrom":"2022-02-01","remove":["age"]}""", "'age'")]
    [InlineData("""{"id":"g","basedOn":"f","effectiveFrom":"2022-02-01","keep":["age"]}""", "'age'")]
    [InlineData("""{"id":"g","basedOn":"h","effectiveFrom":"2022-02-01"}""", "'h'")]
    [InlineData("""{"id":"g","basedOn":"g","effectiveFrom":"2022-02-01"}""", "itself")]
    [InlineData("""{"id":"h","basedOn":"f","effectiveFrom":"2022-02-01"}""", "'h'")]
    [InlineData("""{"id":"g","basedOn":"f","effectiveFrom":"2022-02-01","fields":[{"code":"x","after":"y"}]}""", "'y'")]
    [InlineData("""{"id":"g","basedOn":"f","effectiveFrom":"2022-02-01","fields":[{"code":"x"}]}""", "section")]
    [InlineData("""{"id":"g","basedOn":"f","effectiveFrom":"2022-02-01","effectiveUntil":"2022-01-01"}""", "effectiveUntil")]
    public void Load_BasedOnWithAMistake_IsRefused(string json, string expected)
    {
        var refused = Assert.Throws<FormDefinitionException>(() => LoadWith(json));
        Assert.Contains(expected, refused.Message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<FormDefinition> Load(params string[] fields) =>
        FormLoader.Load(new Dictionary<string, string> { ["f"] = Form(fields) });

    private static IReadOnlyList<FormDefinition> LoadWith(string other) =>
        FormLoader.Load(new Dictionary<string, string> { ["f"] = Form(Name, Sex), ["g"] = other });

    private static string Form(params string[] fields) => $$"""{ {{Head}}, "fields":[{{string.Join(',', fields)}}] }""";
}
