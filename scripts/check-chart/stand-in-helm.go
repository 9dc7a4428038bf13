// In place of `helm template RELEASE CHART --values FILE`, where there is no Helm: Go's own templates with sprig, and what
// Helm adds to them. It knows no dependencies, no files, no cluster.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"text/template"

	"github.com/Masterminds/sprig"
	"gopkg.in/yaml.v3"
)

type values = map[string]interface{}

func main() {
	if len(os.Args) != 4 {
		stop(fmt.Errorf("usage: stand-in-helm RELEASE CHART VALUES"))
	}
	release, chart, file := os.Args[1], os.Args[2], os.Args[3]
	about := readYaml(filepath.Join(chart, "Chart.yaml"))
	merged := overlay(readYaml(filepath.Join(chart, "values.yaml")), readYaml(file))
	scope := values{
		"Values":       merged,
		"Chart":        values{"Name": about["name"], "Version": about["version"], "AppVersion": about["appVersion"]},
		"Release":      values{"Name": release, "Namespace": "default", "Service": "Helm", "IsInstall": true, "Revision": 1},
		"Capabilities": values{"KubeVersion": values{"Version": "v1.33.0", "Major": "1", "Minor": "33"}},
	}

	names, err := filepath.Glob(filepath.Join(chart, "templates", "*"))
	stop(err)
	all := template.New("chart").Option("missingkey=zero")
	all.Funcs(functions(all))
	for _, name := range names {
		text, err := os.ReadFile(name)
		stop(err)
		_, err = all.New(filepath.Base(name)).Parse(string(text))
		stop(err)
	}
	for _, name := range names {
		base := filepath.Base(name)
		if strings.HasPrefix(base, "_") {
			continue
		}
		var out strings.Builder
		stop(all.ExecuteTemplate(&out, base, scope))
		// The notes are for people; they are made nonetheless, so that what is wrong in them is found.
		if base != "NOTES.txt" {
			fmt.Printf("---\n# Source: %s\n%s\n", base, strings.ReplaceAll(out.String(), "<no value>", ""))
		}
	}
}

func functions(all *template.Template) template.FuncMap {
	known := sprig.TxtFuncMap()
	delete(known, "env")
	delete(known, "expandenv")
	known["include"] = func(name string, data interface{}) (string, error) {
		var out strings.Builder
		err := all.ExecuteTemplate(&out, name, data)
		return out.String(), err
	}
	known["required"] = func(message string, value interface{}) (interface{}, error) {
		if value == nil || value == "" {
			return value, fmt.Errorf("%s", message)
		}
		return value, nil
	}
	known["toYaml"] = func(value interface{}) (string, error) {
		var out strings.Builder
		encoder := yaml.NewEncoder(&out)
		encoder.SetIndent(2)
		err := encoder.Encode(value)
		return strings.TrimSuffix(out.String(), "\n"), err
	}
	return known
}

// Numbers become what they are in JSON, as they do in Helm.
func readYaml(file string) values {
	text, err := os.ReadFile(file)
	stop(err)
	var read, plain values
	stop(yaml.Unmarshal(text, &read))
	bytes, err := json.Marshal(read)
	stop(err)
	stop(json.Unmarshal(bytes, &plain))
	return plain
}

// What `over` says wins, key by key.
func overlay(under, over values) values {
	for key, value := range over {
		below, isMap := under[key].(values)
		above, isMapToo := value.(values)
		if isMap && isMapToo {
			under[key] = overlay(below, above)
		} else {
			under[key] = value
		}
	}
	return under
}

func stop(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
