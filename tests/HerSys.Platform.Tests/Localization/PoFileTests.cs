using HerSys.Platform.Mvc.Localization;

namespace HerSys.Platform.Tests.Localization;

public sealed class PoFileTests
{
    [Fact]
    public void Read_PlainEntries_GivesThemInOrder()
    {
        var entries = Read("""
            msgid "発生届"
            msgstr "Notification"

            msgid "{0}件"
            msgstr "{0} cases"
            """);

        Assert.Equal([new PoEntry(null, "発生届", "Notification"), new PoEntry(null, "{0}件", "{0} cases")], entries);
    }

    [Fact]
    public void Read_EntriesWithoutEmptyLineBetween_AreToldApart()
    {
        var entries = Read("""
            msgid "届"
            msgstr "Report"
            msgctxt "画面"
            msgid "記録"
            msgstr "Record"
            """);

        Assert.Equal([new PoEntry(null, "届", "Report"), new PoEntry("画面", "記録", "Record")], entries);
    }

    [Fact]
    public void Read_TextOverSeveralLines_IsJoined()
    {
        var entries = Read("""
            msgid ""
            "療養は終わりました。"
            "お大事に。"
            msgstr ""
            "Your isolation has ended. "
            "Take care."
            """);

        Assert.Equal([new PoEntry(null, "療養は終わりました。お大事に。", "Your isolation has ended. Take care.")], entries);
    }

    [Fact]
    public void Read_HeaderCommentsAndUntranslatedEntries_AreLeftOut()
    {
        var entries = Read("""
            # A translator's remark
            msgid ""
            msgstr "Content-Type: text/plain; charset=UTF-8\n"

            #: Views/Cases/Index.cshtml:3
            #, fuzzy
            msgid "未訳"
            msgstr ""

            #~ msgid "むかしの語"
            #~ msgstr "obsolete"
            msgid "患者"
            msgstr "Patient"
            """);

        Assert.Equal([new PoEntry(null, "患者", "Patient")], entries);
    }

    [Fact]
    public void Read_SameTextInTwoContexts_GivesBoth()
    {
        var entries = Read("""
            msgctxt "人"
            msgid "転出"
            msgstr "Moved away"

            msgctxt "届"
            msgid "転出"
            msgstr "Transferred"
            """);

        Assert.Equal(["人", "届"], entries.Select(entry => entry.Context));
        Assert.Equal(["Moved away", "Transferred"], entries.Select(entry => entry.Text));
    }

    [Fact]
    public void Read_Escapes_AreResolved()
    {
        var entries = Read("""
            msgid "一行目\n\"二\"\\三"
            msgstr "one\ttwo"
            """);

        Assert.Equal([new PoEntry(null, "一行目\n\"二\"\\三", "one\ttwo")], entries);
    }

    [Theory]
    [InlineData("msgid 発生届", "Line 1")]
    [InlineData("msgid \"閉じない", "Line 1")]
    [InlineData("msgstr \"alone\"", "msgstr without msgid")]
    [InlineData("msgid \"a\"\nmsgid_plural \"b\"", "'msgid_plural' is not supported")]
    [InlineData("msgid \"a\"\nmsgid \"b\"", "a second msgid")]
    [InlineData("msgid \"a\"\nmsgstr \"b\"\nmsgstr \"c\"", "a second msgstr")]
    [InlineData("\"text\"", "before the first msgid")]
    [InlineData("msgid \"a\\q\"", "unknown escape")]
    [InlineData("msgid \"a\\\"", "a backslash stands at the end")]
    [InlineData("msgid \"a\"b\"", "needs a backslash")]
    public void Read_BrokenFile_IsRefusedWithTheReason(string text, string reason)
    {
        var error = Assert.Throws<FormatException>(() => Read(text));

        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<PoEntry> Read(string text)
    {
        using var reader = new StringReader(text);
        return PoFile.Read(reader);
    }
}
