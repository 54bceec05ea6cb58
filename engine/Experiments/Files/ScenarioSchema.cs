using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CoCreation.Sim.Experiments;

/// <summary>The JSON schemas of scenario and experiment files, for editors: made from the very fields that files are read by.</summary>
public static class ScenarioSchema
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema of a scenario (draft 7), with meanings in English and German.</summary>
    public static string Json => TextOf(ScenarioFields.Root);

    /// <summary>The schema of an experiment (draft 7), with meanings in English and German.</summary>
    public static string OfExperiments => TextOf(ExperimentFields.Root);

    private static string TextOf(MapField root)
    {
        JsonObject schema = Of(root);
        schema.Insert(0, "$schema", "http://json-schema.org/draft-07/schema#");
        schema.Insert(1, "title", "CoCreation.Sim");
        return schema.ToJsonString(Layout) + "\n";
    }

    private static JsonObject Of(Field field)
    {
        JsonObject schema = field switch
        {
            // A number may stand where a text is wanted: people are often called by one.
            TextField it => new() { ["type"] = new JsonArray("string", "number"), ["maxLength"] = it.Most },
            NumberField it => Number(it),
            ChoiceField { IsFlag: true } it => new() { ["type"] = "boolean", ["default"] = it.Default == "true" },
            ChoiceField it => Choice(it),
            ListField it => List(it),
            MapField it => Map(it),
            _ => throw new UnreachableException(),
        };
        schema["description"] = $"{field.Meaning.English} / {field.Meaning.German}";
        return schema;
    }

    private static JsonObject Number(NumberField field)
    {
        JsonObject schema = new() { ["type"] = field.IsWhole ? "integer" : "number" };
        schema[field.Least == double.Epsilon ? "exclusiveMinimum" : "minimum"] = field.Least == double.Epsilon ? 0 : field.Least;
        schema["maximum"] = field.Most;
        if (field.Default is { } start)
        {
            schema["default"] = start;
        }

        return schema;
    }

    private static JsonObject Choice(ChoiceField field)
    {
        JsonObject schema = new() { ["enum"] = new JsonArray([.. field.Choices.Select(choice => JsonValue.Create(choice))]) };
        if (field.Default is { } start)
        {
            schema["default"] = start;
        }

        return schema;
    }

    private static JsonObject List(ListField field)
    {
        JsonObject schema = new() { ["type"] = "array", ["items"] = Of(field.Item) };
        if (field.Length is { } length)
        {
            (schema["minItems"], schema["maxItems"]) = (length, length);
        }

        return schema;
    }

    private static JsonObject Map(MapField field) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(field.Fields.Select(below => KeyValuePair.Create<string, JsonNode?>(below.Name, Of(below)))),
        ["required"] = new JsonArray([.. field.Fields.Where(below => below.IsRequired).Select(below => JsonValue.Create(below.Name))]),
        ["additionalProperties"] = false,
    };
}
