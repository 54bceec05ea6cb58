using System.Globalization;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Scenarios;

/// <summary>
/// Everything that the program says. A text is an abstract member here, so that one missing in a language fails the build; a method
/// where numbers or names are inserted. Files are never written by it: they have decimal points in every language.
/// </summary>
internal abstract partial class Texts
{
    private static readonly Texts English = new EnglishTexts();
    private static readonly Texts German = new GermanTexts();

    public abstract Language Language { get; }

    /// <summary>How numbers look on the screen.</summary>
    protected abstract CultureInfo Culture { get; }

    public static Texts In(Language language) => language == Language.German ? German : English;

    /// <summary>One text in both languages, as problems carry it.</summary>
    public static Bilingual Both(Func<Texts, string> text) => new(text(English), text(German));

    public string Of(Bilingual text) => text.In(Language);
}
