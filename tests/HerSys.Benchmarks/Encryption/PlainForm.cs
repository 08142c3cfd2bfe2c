namespace HerSys.Benchmarks.Encryption;

/// <summary>Fields and pieces as they are; the disk alone is encrypted.</summary>
internal sealed class PlainForm : IPersonForm
{
    public string Name => "plain";

    public string Seal(string text) => text;

    public string Open(string stored) => stored;

    public string Piece(string piece) => piece;
}
